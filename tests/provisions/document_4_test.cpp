#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/numbering.h"

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
