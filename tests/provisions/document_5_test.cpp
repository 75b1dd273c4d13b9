#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;

TEST_CASE("document_5: the notification shows the outcome and who it is about, and nothing of any record", "[document_5][result_2][numbering]") {
  const auto state = matter::refused_state(matter::through_trustee());
  const auto& content = intended_refusal(state)->content;
  const auto certified = matter::issued_state(matter::through_trustee());
  const auto& certificate = intended(certified)->content;
  // Whatever is on it stands on a certificate of the same person too, but for the number.
  CHECK(content.number == "京公朝犯查拒字〔2026〕1号");
  CHECK(content.issuer == certificate.issuer);
  CHECK(content.person == certificate.person);
  CHECK(content.document == certificate.document);
  CHECK(content.inquired_at == certificate.inquired_at);
  CHECK(content.issued_on == certificate.issued_on);
  CHECK(content.specimen == certificate.specimen);
}

TEST_CASE("document_5: a refusal holds what a certificate holds, member by member, and nothing more", "[document_5][indistinguishable]") {
  const RefusalContent refusal{};
  const CertificateContent certificate{};
  // Another member in either would not compile.
  const auto& [number, issuer, person, document, inquired_at, issued_on, url, code, specimen, replaces] = refusal;
  // A certificate has credentials besides, and for them an entry of a public list, and a period where the bureau set one; a refusal is a signed file alone.
  const auto& [number2, issuer2, person2, document2, inquired_at2, issued_on2, url2, code2, specimen2, replaces2, status2, end2] = certificate;
  CHECK_FALSE(status2.has_value());
  CHECK_FALSE(end2.has_value());
  CHECK(std::tie(number, issuer, person, document, inquired_at, issued_on, url, code, specimen, replaces) ==
        std::tie(number2, issuer2, person2, document2, inquired_at2, issued_on2, url2, code2, specimen2, replaces2));
}
