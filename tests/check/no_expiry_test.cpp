#include <catch2/catch.hpp>

#include "check/documents.h"
#include "check/number.h"
#include "credential/wallet_credential.h"

using namespace check_test;

namespace {

procedure::CertificateContent with_period() {
  auto made = content();
  made.valid_before = base::parse_rfc3339("2027-05-24T16:00:00Z").value();
  return made;
}

}  // namespace

TEST_CASE("no_expiry: however long ago it was issued, a certificate that stands is valid", "[no_expiry]") {
  const auto qr = credential::qr_text(content(), *real_bureau().seal);
  for (const int years : {0, 1, 5, 10, 60}) {
    const auto later = as_of + std::chrono::days{366 * years};
    const check::Standing standing{check::standing::Issued{content().number, issued_at, false}, later};
    const check::Register then{[standing](const base::Digest&) { return standing; },
                               [standing](const std::string&, const std::array<std::uint8_t, 16>&) { return standing; }};
    INFO(years << " years");
    CHECK(std::holds_alternative<check::Valid>(check::check_qr(qr, trust(), then).answer));
    CHECK(std::holds_alternative<check::Valid>(check::check_pdf(certificate(), trust(), then)));
  }
}

TEST_CASE("no_expiry: where it states a period, every carrier is valid until its last moment and has expired from then on", "[no_expiry]") {
  const auto what = with_period();
  const auto end = *what.valid_before;
  const auto qr = credential::qr_text(what, *real_bureau().seal);
  const auto pdf = drawn(what, *real_bureau().seal);
  const std::vector<std::pair<base::Instant, bool>> moments{{end - std::chrono::milliseconds{1}, false}, {end, true}, {end + std::chrono::days{700}, true}};
  for (const auto& [moment, over] : moments) {
    const check::Standing standing{check::standing::Issued{what.number, issued_at, false, end}, moment};
    const check::Register then{[&](const base::Digest&) { return standing; },
                               [&](const std::string&, const std::array<std::uint8_t, 16>&) { return standing; }};
    const check::Standing listed{check::standing::Stands{moment}, end - std::chrono::hours{1}};
    check::Register by_list;
    by_list.of_status = [&](const std::string&, std::uint32_t) { return listed; };
    auto with_entry = what;
    with_entry.status = procedure::StatusEntry{7, 9};
    const check::Expired expired{what.number, end, false};
    const std::vector<check::Answer> answers{
        check::check_qr(qr, trust(), then).answer, check::check_pdf(pdf, trust(), then), check::check_number(what.number, what.code, trust(), then).value(),
        check::check_qr(credential::qr_text(with_entry, *real_bureau().seal), trust(), by_list).answer};
    for (const auto& answer : answers) {
      INFO(over);
      if (over) CHECK(answer == check::Answer{expired});
      else CHECK(std::holds_alternative<check::Valid>(answer));
    }
  }
}

TEST_CASE("no_expiry: what was revoked says so, expired or not", "[no_expiry][review_4]") {
  const auto revoked = says(check::standing::Revoked{with_period().number, as_of});
  CHECK(std::holds_alternative<check::Revoked>(check::check_qr(credential::qr_text(with_period(), *real_bureau().seal), trust(), revoked).answer));
}

TEST_CASE("no_expiry: both credentials say the end of the period as exp, and without a period neither has one", "[no_expiry]") {
  for (const auto& what : {content(), with_period()}) {
    CHECK(credential::read_qr(credential::qr_text(what, *real_bureau().seal))->credential.valid_before == what.valid_before);
    CHECK(credential::wallet_credential(what).valid_before == what.valid_before);
    const auto wallet = credential::sign_wallet(credential::wallet_credential(what), *real_bureau().seal, base::system_random());
    CHECK(credential::read_wallet(wallet)->credential.valid_before == what.valid_before);
  }
}
