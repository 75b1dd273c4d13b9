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
  const auto random = base::system_random();
  std::uint32_t entry = 0;
  rc::check("samples", [&] {
    if (entry >= static_cast<std::uint32_t>(std::atoi(count))) return;
    auto what = any_content();
    what.status = procedure::StatusEntry{416, entry * 1000 + 7};
    what.inquired_at = std::min<base::Instant>(what.inquired_at, now);
    const bool revoked = entry % 3 == 0;
    if (revoked) list.bits.set(what.status->index);
    base::JsonWriter line;
    line.object().key("wallet").text(credential::sign_wallet(credential::wallet_credential(what), seal, random));
    const auto qr = credential::qr_text(what, seal);
    line.key("qr").text(qr).key("revoked").boolean(revoked);
    line.key("number").text(what.number).key("family_name").text(what.person.surname).key("given_name").text(what.person.given_names);
    line.key("document_number").text(what.document.number).key("specimen").boolean(what.specimen).close();
    lines << line.take() << "\n";
    if (with_documents) put(in + "/" + std::to_string(entry) + ".pdf", base::as_text(drawn(what, seal, qr)));
    ++entry;
  });
  put(in + "/status.jwt", credential::status_jwt(list, seal));
  put(in + "/status.cwt", base::as_text(credential::status_cwt(list, seal)));
  put(in + "/root.pem", pem(real_bureau().anchors.front().root));
  put(in + "/leaf.pem", pem(seal.chain().front()));
  CHECK(entry == static_cast<std::uint32_t>(std::atoi(count)));
}
