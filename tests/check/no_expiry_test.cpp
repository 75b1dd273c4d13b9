#include <catch2/catch.hpp>

#include "check/documents.h"

using namespace check_test;

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
