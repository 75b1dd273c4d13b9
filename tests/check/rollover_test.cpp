#include <catch2/catch.hpp>

#include "check/documents.h"
#include "check/file.h"
#include "check/keys_file.h"
#include "check/wallet.h"
#include "credential/status_list.h"
#include "credential/wallet_credential.h"
#include "seal/plan.h"
#include "seal/takeover.h"

namespace {

using namespace check_test;

/// What one certificate was handed out as, under the seal of its day.
struct HandedOut {
  base::Bytes pdf;
  std::string qr, wallet, list;
};

credential::StatusList list_of(std::vector<std::uint32_t> revoked, base::Instant at) {
  credential::StatusList made{"https://check.qingbai.example/status/416", at, at + credential::status_list_life, {}};
  for (const auto entry : revoked) made.bits.set(entry);
  return made;
}

HandedOut hand_out(const seal::Seal& seal, const procedure::CertificateContent& what, base::Instant at) {
  return {drawn(what, seal), credential::qr_text(what, seal), credential::sign_wallet(credential::wallet_credential(what), seal, base::system_random()),
          credential::status_jwt(list_of({}, at), seal)};
}

procedure::CertificateContent numbered(int number) {
  auto what = content();
  what.number = "京公朝犯查证字〔2026〕" + std::to_string(number) + "号";
  what.status = procedure::StatusEntry{416, static_cast<std::uint32_t>(number)};
  return what;
}

base::Instant in_year(int year) { return std::chrono::sys_days{std::chrono::year{year} / 6 / 1}; }

/// An organization over the years: its service's seal folder, and what each of its seals handed out.
struct Years {
  Years() {
    ceremony("2026", {}, 2026);
    PlanText leaf;
    leaf.make = R"("leaf")";
    ceremony("2027", leaf, 2027);
    PlanText issuing;
    issuing.make = R"("issuing","leaf")";
    issuing.issuing = "offline/issuing-2028.pem";
    issuing.issuing_key = R"({"file":"offline/issuing-2028.key"})";
    ceremony("2028", issuing, 2028);
    PlanText root;
    root.root = "offline/root-2029.pem";
    root.root_key = R"({"file":"offline/root-2029.key"})";
    root.issuing = "offline/issuing-2029.pem";
    root.issuing_key = R"({"file":"offline/issuing-2029.key"})";
    ceremony("2029", root, 2029);
  }
  void ceremony(const std::string& name, PlanText plan, int year) {
    plan.leaf = name + "/seal.pem";
    plan.leaf_key = R"({"file":")" + name + R"(/seal.key"})";
    plan.protocol = "protocol-" + name + ".txt";
    hold(plan, scratch.path, in_year(year) - std::chrono::hours{24});
    seal::take_over(scratch / "service", scratch / name);
    const auto seal = seal::open_seal(scratch / "service");
    keys.insert(seal->key_id());
    handed_out.push_back(hand_out(*seal, numbered(year), in_year(year)));
  }
  Scratch scratch;
  std::set<base::Bytes> keys;
  std::vector<HandedOut> handed_out;
};

const Years& years() {
  static const Years one;
  return one;
}

check::Register issued_in(int year) {
  auto asked = says(check::standing::Issued{numbered(year).number, in_year(year), false});
  asked.of_status = [year](const std::string&, std::uint32_t) {
    return check::Standing{check::standing::Issued{numbered(year).number, in_year(year), false}, as_of};
  };
  return asked;
}

bool is_valid(const check::Answer& answer, int year) {
  const auto* valid = std::get_if<check::Valid>(&answer);
  return valid != nullptr && valid->number == numbered(year).number;
}

}  // namespace

TEST_CASE("rollover: a new leaf, a new issuing certificate, a new root: what each seal handed out is valid afterwards", "[check]") {
  const auto trust = check::read_trust(years().scratch / "service");
  CHECK(trust.anchors.size() == 2);
  CHECK(trust.seals.size() == 4);
  CHECK(years().keys.size() == 4);
  for (int year = 2026; year <= 2029; ++year) {
    const auto& one = years().handed_out.at(static_cast<std::size_t>(year - 2026));
    INFO(year);
    CHECK(is_valid(check::check_pdf(one.pdf, trust, issued_in(year)), year));
    CHECK(is_valid(check::check_qr(one.qr, trust, issued_in(year)).answer, year));
    CHECK(is_valid(check::check_wallet(one.wallet, trust, issued_in(year)).answer, year));
    const auto list = check::register_of_list(one.list, trust, in_year(year) + std::chrono::minutes{1});
    REQUIRE(list.has_value());
    CHECK(is_valid(check::check_wallet(one.wallet, trust, *list).answer, year));
  }
}

TEST_CASE("rollover: qingbai check takes what an old seal signed, with the service's folder and with the folder that is handed to others", "[check]") {
  const Scratch file;
  const auto& oldest = years().handed_out.front().pdf;
  write_text(file / "old.pdf", base::as_text(oldest));
  const auto printed = check::run_file(file / "old.pdf", check::read_trust(years().scratch / "service"), issued_in(2026), words(), std::chrono::hours{8});
  CHECK(printed.exit_code == 0);
  std::filesystem::create_directories(file / "handed");
  for (const auto& entry : std::filesystem::directory_iterator(years().scratch / "service"))
    if (entry.path().extension() == ".pem") std::filesystem::copy(entry.path(), file / "handed");
  CHECK(check::run_file(file / "old.pdf", check::read_trust(file / "handed"), issued_in(2026), words(), std::chrono::hours{8}).exit_code == 0);
}

TEST_CASE("rollover: a wallet's credential and a list signed by the new seal hold for a certificate of the old one", "[check]") {
  const auto trust = check::read_trust(years().scratch / "service");
  const auto seal = seal::open_seal(years().scratch / "service");
  const auto fetched = credential::sign_wallet(credential::wallet_credential(numbered(2026)), *seal, base::system_random());
  CHECK(is_valid(check::check_wallet(fetched, trust, issued_in(2026)).answer, 2026));
  const auto& old = years().handed_out.front();
  const auto list = check::register_of_list(credential::status_jwt(list_of({2026}, in_year(2029)), *seal), trust, in_year(2029) + std::chrono::minutes{1});
  REQUIRE(list.has_value());
  CHECK(std::holds_alternative<check::TakenBack>(check::check_wallet(old.wallet, trust, *list).answer));
}

TEST_CASE("rollover: a seal signs nothing before and after its days, whatever it says", "[check]") {
  const auto trust = check::read_trust(years().scratch / "service");
  const auto& newest = years().handed_out.back();
  CHECK(std::holds_alternative<check::NotOurs>(check::check_pdf(newest.pdf, trust, issued_in(2026))));
  CHECK(std::holds_alternative<check::NotOurs>(check::check_wallet(years().handed_out.front().wallet, trust, issued_in(2040)).answer));
}

TEST_CASE("rollover: the document of keys that is served reads back as it was written, as a file and in a folder", "[check]") {
  const auto trust = check::read_trust(years().scratch / "service");
  const auto json = check::keys_file(trust, "https://check.example", {416});
  const auto read = check::read_keys_file(json);
  REQUIRE(read.has_value());
  CHECK(*read == trust);  // not complete: it was kept
  const Scratch kept;
  write_text(kept / "fetched", json);
  CHECK(check::read_kept_trust(kept / "fetched") == trust);
  std::filesystem::create_directories(kept / "folder");
  CHECK_THROWS_WITH(check::read_kept_trust(kept / "folder"), Catch::Contains("no root certificate"));
  write_text(kept / "folder/keys.json", json);
  CHECK(check::read_kept_trust(kept / "folder") == trust);
  for (const auto& entry : std::filesystem::directory_iterator(years().scratch / "service"))
    if (entry.path().extension() == ".pem") std::filesystem::copy(entry.path(), kept / "folder");
  CHECK(check::read_kept_trust(kept / "folder").seals == trust.seals);
  CHECK(check::read_kept_trust(kept / "folder").anchors.size() == trust.anchors.size());
}

TEST_CASE("rollover: what is no document of keys is refused in words", "[check]") {
  const Scratch kept;
  const auto root = base::to_base64(check::read_trust(years().scratch / "service").anchors.front().root);
  const auto leaf = base::to_base64(check::read_trust(years().scratch / "service").chains.front().front());
  const auto of = [](const std::string& roots, const std::string& chains) {
    return R"({"issuer":"","roots":[)" + roots + R"(],"chains":[)" + chains + R"(],"lists":[]})";
  };
  const std::vector<std::string> others{"{}", "-----BEGIN CERTIFICATE-----", of("", ""), of("1", ""), of("\"" + leaf + "\"", ""), of("\"" + root + "\"", "[]")};
  for (const auto& text : others) {
    INFO(text);
    CHECK_FALSE(check::read_keys_file(text));
    write_text(kept / "keys.json", text);
    CHECK_THROWS_WITH(check::read_kept_trust(kept / "keys.json"), Catch::Contains("not the keys that an issuer answers"));
  }
}

TEST_CASE("rollover: a code of the new leaf is unknown to who kept the keys of before, and never somebody else's", "[check]") {
  const auto kept = check::read_trust(years().scratch / "2026");
  const auto& newer = years().handed_out[1].qr;
  CHECK(check::check_qr(newer, kept, issued_in(2027)).answer == check::Answer{check::Unknown{check::Unknown::Why::unknown_key, ""}});
  CHECK(is_valid(check::check_qr(newer, check::read_own_trust(years().scratch / "service"), issued_in(2027)).answer, 2027));
}

TEST_CASE("rollover: who knows the old root alone does not take what hangs on the new one", "[check]") {
  const auto old = check::read_trust(years().scratch / "2026");
  CHECK(is_valid(check::check_pdf(years().handed_out[2].pdf, old, issued_in(2028)), 2028));
  CHECK(std::holds_alternative<check::NotOurs>(check::check_pdf(years().handed_out[3].pdf, old, issued_in(2029))));
}
