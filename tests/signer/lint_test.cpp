#include <catch2/catch.hpp>

#include "credential/qr.h"
#include "credential/wallet_credential.h"
#include "office/world.h"
#include "paper/names.h"
#include "signer/contents.h"
#include "signer/lint.h"

namespace {

using namespace signer_test;

procedure::CertificateContent sound() {
  auto made = certificate();
  made.issued_on = law::day_at(made.inquired_at, std::chrono::hours{8});
  return made;
}

std::string key_of(const std::expected<void, procedure::Unsignable>& linted) { return linted ? "" : linted.error().key; }
std::string linted(const procedure::Content& content) { return key_of(world::shared().signer.lint(content)); }

/// A certificate on trial, before it is held to what it should say.
struct Trial {
  procedure::CertificateContent content = sound();
  std::unique_ptr<seal::Seal> seal = seal::make_throw_away_seal();
  signer::TrialCredentials credentials{credential::qr_text(content, *seal), wallet_of(content)};
  paper::Proof proof = world::shared().press.proof(content, credentials.qr);

  std::string wallet_of(const procedure::CertificateContent& of) const {
    return credential::sign_wallet(credential::wallet_credential(of), *seal, base::system_random());
  }
  std::string fault() const {
    const auto found = signer::fault_of(content, proof, credentials);
    return found ? found->key : "";
  }
};

procedure::CertificateContent of_another() {
  auto other = sound();
  other.person.given_names = "ANNE";
  return other;
}

}  // namespace

TEST_CASE("lint: a name of any script stands on the page, in the QR and in the credential as it was lodged", "[signer][document_4]") {
  for (const auto& name : paper_test::names()) {
    auto content = sound();
    content.person.native_name = name.text;
    content.person.nationality = name.nationality;
    INFO(name.script);
    CHECK(linted(content) == "");
  }
}

TEST_CASE("lint: every kind of document is sound, with a period and without, at its longest number", "[signer]") {
  for (const auto& content : every_content()) CHECK(linted(content) == "");
  auto content = sound();
  content.number = "京公朝犯查证字〔2026〕9999999号";
  content.valid_before = base::Instant(content.issued_on) + std::chrono::hours{24 * 180 + 16};
  content.person.surname = std::string(39, 'W');
  CHECK(linted(content) == "");
}

TEST_CASE("lint: each fault of a certificate is found before it is on record, and named", "[signer][document_4][caution_5]") {
  struct Row {
    const char* fault;
    void (*spoil)(procedure::CertificateContent&);
  };
  const Row rows[] = {
      {"unsignable.glyph", [](auto& content) { content.person.native_name = "\xf3\xb0\x80\x80"; }},
      {"unsignable.dates", [](auto& content) { content.issued_on -= std::chrono::days{1}; }},
      {"unsignable.dates", [](auto& content) { content.valid_before = content.inquired_at - std::chrono::hours{24 * 30}; }},
      {"unsignable.cramped", [](auto& content) { content.person.surname = std::string(200, 'W'); }},
      {"unsignable.qr", [](auto& content) { content.document.number = std::string(160, '7'); }},
      {"unsignable.qr", [](auto& content) { content.verification_url = "somewhere"; }},
  };
  for (const auto& row : rows) {
    auto content = sound();
    row.spoil(content);
    CHECK(linted(content) == row.fault);
  }
}

TEST_CASE("lint: a page, a QR or a credential that says something else than it should is found", "[signer][document_4]") {
  CHECK(Trial().fault() == "");
  for (const auto* missing : {"ERIKSSON", "L898902C3", "Анна", "京公朝犯查证字"}) {
    Trial trial;
    const auto at = trial.proof.said.find(missing);
    REQUIRE(at != std::string::npos);
    trial.proof.said.erase(at, 1 + std::string_view(missing).size());
    CHECK(trial.fault() == "unsignable.page");
  }
  {
    Trial trial;
    const auto middle = trial.proof.qr.bits.begin() + static_cast<std::ptrdiff_t>(trial.proof.qr.bits.size() / 2);
    std::fill_n(middle, trial.proof.qr.bits.size() / 10, std::uint8_t{0});
    CHECK(trial.fault() == "unsignable.qr_unread");
  }
  {
    Trial trial;
    trial.credentials.qr = credential::qr_text(of_another(), *trial.seal);
    CHECK(trial.fault() == "unsignable.credential");
  }
  {
    Trial trial;
    trial.credentials.wallet = trial.wallet_of(of_another());
    CHECK(trial.fault() == "unsignable.credential");
  }
}

TEST_CASE("lint: what is signed for trial is signed by no key of the organization, and by another in every program", "[signer]") {
  const Trial trial;
  CHECK(trial.seal->key_id() != world::shared().seal->key_id());
  CHECK(trial.seal->key_id() != seal::make_throw_away_seal()->key_id());
  CHECK(trial.seal->specimen());
  const std::vector<base::Bytes> chain(trial.seal->chain().begin(), trial.seal->chain().end() - 1);
  const auto& root = world::shared().seal->chain().back();
  CHECK(seal::verify_chain(chain, {{root, true}}).error() == seal::SignatureFault::chain_not_ours);
}
