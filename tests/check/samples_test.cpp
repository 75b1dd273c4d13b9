#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "base/json_writer.h"
#include "check/any_content.h"
#include "credential/status_list.h"
#include "credential/wallet_credential.h"

namespace {

using namespace check_test;

void put(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// The credential and the code of one certificate, as the documents carry them.
paper::Carried carried(const procedure::CertificateContent& what, const seal::Seal& seal) {
  static const auto random = base::system_random();
  return {credential::qr_text(what, seal), credential::sign_wallet(credential::wallet_credential(what), seal, random), "a proof"};
}

std::string line_of(const procedure::CertificateContent& what, const paper::Carried& carries, bool revoked) {
  base::JsonWriter line;
  line.object().key("wallet").text(carries.credential).key("qr").text(carries.qr).key("revoked").boolean(revoked);
  line.key("number").text(what.number).key("family_name").text(what.person.surname).key("given_name").text(what.person.given_names);
  line.key("document_number").text(what.document.number).key("specimen").boolean(what.specimen).close();
  return line.take() + "\n";
}

// The page with what it carries; and the same page without files under the label of part 1, which is what PDFBox's validator knows.
void put_documents(const std::string& path, const procedure::CertificateContent& what, const paper::Carried& carries, const seal::Seal& seal) {
  static const paper::Press press(words()), part_1(words(), paper::Part::a_1b);
  put(path + ".pdf", base::as_text(press.certificate(what, carries, seal).value()));
  put(path + "-1b.pdf", base::as_text(part_1.certificate(what, {carries.qr, "", ""}, seal).value()));
}

// What no checker may take: certificate and list of another organization, an entry beyond the list's end, a list of yesterday.
void put_refused(const std::string& in, credential::StatusList list, procedure::CertificateContent what) {
  const auto& seal = *real_bureau().seal;
  std::ofstream(in + "/foreign.jsonl") << line_of(what, carried(what, *bureau().seal), false);
  put(in + "/foreign.jwt", credential::status_jwt(list, *bureau().seal));
  what.status->index = credential::status_list_size;
  std::ofstream(in + "/beyond.jsonl") << line_of(what, carried(what, seal), false);
  list.issued_at -= std::chrono::hours{25}, list.expires_at -= std::chrono::hours{25};
  put(in + "/old.jwt", credential::status_jwt(list, seal));
}

std::string pem(const base::Bytes& der) { return "-----BEGIN CERTIFICATE-----\n" + base::to_base64(der) + "\n-----END CERTIFICATE-----\n"; }

}  // namespace

// What the checkers of others are given: as many certificates as QINGBAI_SAMPLES says, into the folder QINGBAI_SAMPLES_IN. Run by tests/commands.
TEST_CASE("check: samples for the checkers of others", "[.][check]") {
  const auto* count = std::getenv("QINGBAI_SAMPLES");
  const auto* folder = std::getenv("QINGBAI_SAMPLES_IN");
  REQUIRE(count != nullptr);
  REQUIRE(folder != nullptr);
  const std::string in = folder;
  const bool with_documents = std::getenv("QINGBAI_SAMPLE_DOCUMENTS") != nullptr;
  const auto& seal = *real_bureau().seal;
  const auto now = std::chrono::floor<std::chrono::seconds>(base::system_clock()());
  credential::StatusList list{"https://check.qingbai.example/status/416", now, now + credential::status_list_life, {}};
  std::ofstream lines(in + "/credentials.jsonl");
  procedure::CertificateContent last;
  std::uint32_t entry = 0;
  rc::check("samples", [&] {
    if (entry >= static_cast<std::uint32_t>(std::atoi(count))) return;
    auto what = any_content();
    what.status = procedure::StatusEntry{416, entry * 1000 + 7};
    what.inquired_at = std::min<base::Instant>(what.inquired_at, now);
    const bool revoked = entry % 3 == 0;
    if (revoked) list.bits.set(what.status->index);
    const auto carries = carried(what, seal);
    lines << line_of(what, carries, revoked);
    if (with_documents) put_documents(in + "/" + std::to_string(entry), what, carries, seal);
    last = what;
    ++entry;
  });
  put_refused(in, list, last);
  put(in + "/status.jwt", credential::status_jwt(list, seal));
  put(in + "/status.cwt", base::as_text(credential::status_cwt(list, seal)));
  put(in + "/root.pem", pem(real_bureau().anchors.front().root));
  put(in + "/leaf.pem", pem(seal.chain().front()));
  std::filesystem::create_directory(in + "/keys");  // a folder for qingbai check
  std::string chain;
  for (const auto& certificate : seal.chain()) chain += pem(certificate);
  put(in + "/keys/seal.pem", chain + pem(real_bureau().anchors.front().root));
  CHECK(entry == static_cast<std::uint32_t>(std::atoi(count)));
}
