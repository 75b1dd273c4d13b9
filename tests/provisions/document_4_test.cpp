#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/numbering.h"
#include "procedure/proofreading.h"
#include "provisions/matter_states.h"

TEST_CASE("document_4: a number holds the district, the kind, the year and a counter.", "[document_4][numbering]") {
  const auto& office = *law::organization_of(beijing().organizations, "Chaoyang", day("2026-11-23"));
  CHECK(law::document_number(beijing().settings, office, "certificate", 2026, 1) == "京公朝犯查证字〔2026〕1号");
  CHECK(law::document_number(beijing().settings, office, "acceptance_receipt", 2027, 1024) == "京公朝犯查受字〔2027〕1024号");
}

TEST_CASE("document_4: a pattern holds each part once and no other.", "[document_4][numbering]") {
  CHECK(law::is_numbering_pattern(beijing().settings.numbering));
  for (const auto* pattern : {"", "{district}{kind}{year}", "{district}{kind}{year}{n}{n}", "{district}{kind}{year}{n}{m}", "{district}{kind}{year}{n"})
    CHECK_FALSE(law::is_numbering_pattern(pattern));
}

TEST_CASE("document_4: what is put on record names whom the passport names that was shown, as of the inquiry, on the day of issue", "[document_4][document_5][caution_5]") {
  const auto lodged = matter::lodged();
  const auto found = matter::finding(procedure::Indication::issue);
  const auto now = matter::instant("2026-11-23T03:00:00.000Z");
  const auto sound = procedure::decide(lodged, found, procedure::IssueCertificate{.verification_url = {}}, matter::at())->content;
  const auto fault = [&](const auto& content, base::Instant at) {
    const auto why = procedure::fault_of(content, lodged, found, day("2026-11-23"), at);
    return why ? why->key : std::string();
  };
  CHECK(fault(sound, now) == "");
  struct Row {
    const char* fault;
    void (*spoil)(procedure::CertificateContent&);
  };
  const Row rows[] = {
      {"unsignable.names", [](auto& content) { content.person.surname = "ERICSSON"; }},
      {"unsignable.names", [](auto& content) { content.person.born_on.reset(); }},
      {"unsignable.names", [](auto& content) { content.document.number = "L898902C4"; }},
      {"unsignable.dates", [](auto& content) { content.inquired_at += std::chrono::milliseconds{1}; }},
      {"unsignable.dates", [](auto& content) { content.issued_on += std::chrono::days{1}; }},
  };
  for (const auto& row : rows) {
    auto content = sound;
    row.spoil(content);
    CHECK(fault(content, now) == row.fault);
  }
  CHECK(fault(sound, found.inquired_at) == "");
  CHECK(fault(sound, found.inquired_at - std::chrono::milliseconds{1}) == "unsignable.dates");
  // The refusal has the certificate's fields, and is held to the same.
  procedure::RefusalContent refusal{sound.number, sound.issuer, sound.person, sound.document, sound.inquired_at, sound.issued_on, {}};
  CHECK(fault(refusal, now) == "");
  refusal.person.given_names = "ANNA";
  CHECK(fault(refusal, now) == "unsignable.names");
}
