#include <catch2/catch.hpp>

#include <set>

#include "beijing.h"
#include "law/numbering.h"

TEST_CASE("document_2: a receipt's number is never that of another office, kind, year or receipt.", "[document_2][numbering]") {
  const auto& settings = beijing().settings;
  std::set<std::string> numbers;
  for (const auto& office : beijing().organizations)
    for (const auto& [kind, character] : settings.kind_characters)
      for (const int year : {2026, 2027})
        for (const std::int64_t n : {1, 2, 12}) numbers.insert(law::document_number(settings, office, kind, year, n));
  CHECK(numbers.size() == 16 * settings.kind_characters.size() * 2 * 3);
  CHECK(numbers.contains("京公东犯查受字〔2026〕1号"));
}
