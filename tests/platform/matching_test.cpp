#include <catch2/catch.hpp>

#include <functional>

#include "platform/matching.h"

using namespace platform;
using procedure::Criterion;
using procedure::Sought;

namespace {

law::Day on(int y, unsigned m, unsigned d) { return std::chrono::sys_days{std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}}; }

Sought anna() { return {{"L898902C3"}, "ERIKSSON<<ANNA<MARIA", on(1974, 8, 12), "UTO", 'F'}; }

KnownPerson known(std::size_t proceedings) {
  KnownPerson person{1, {"ERIKSSON<<ANNA<MARIA"}, {"1974-08-12"}, "UTO", 'F', {"L898902C3", "L000000C3"}, {}};
  for (std::size_t i = 0; i < proceedings; ++i) {
    person.records.emplace_back();
    person.records.back().id = "r" + std::to_string(i);
  }
  return person;
}

enum class Kind { nothing, match, part };
Kind kind(const procedure::PlatformAnswer& answer) {
  if (std::holds_alternative<procedure::Match>(answer)) return Kind::match;
  return std::holds_alternative<procedure::PartialMatch>(answer) ? Kind::part : Kind::nothing;
}

// From a person who agrees in everything, one thing is changed a row.
struct Row {
  const char* fact;
  std::function<void(Sought&, KnownPerson&)> change;
  Kind with_proceedings, without;
};

const std::vector<Row>& with_document() {
  static const std::vector<Row> rows{
      {"everything agrees", [](Sought&, KnownPerson&) {}, Kind::match, Kind::match},
      {"an earlier passport agrees", [](Sought& s, KnownPerson&) { s.document_numbers = {"L000000C3"}; }, Kind::match, Kind::match},
      {"one of several passports agrees", [](Sought& s, KnownPerson&) { s.document_numbers = {"X1", "L898902C3"}; }, Kind::match, Kind::match},
      {"an earlier name agrees", [](Sought&, KnownPerson& p) { p.names = {"LIND<<ANNA<MARIA", "ERIKSSON<<ANNA<MARIA"}; }, Kind::match, Kind::match},
      {"the zone's spelling of the name differs as ICAO allows",
       [](Sought& s, KnownPerson& p) { s.mrz_name = "AKESSON<<ANNA"; p.names = {"AAKESSON<<ANNA"}; }, Kind::match, Kind::match},
      {"the papers give no birth date", [](Sought& s, KnownPerson&) { s.born_on.reset(); }, Kind::match, Kind::match},
      {"neither the papers nor the register give a birth date",
       [](Sought& s, KnownPerson& p) { s.born_on.reset(); p.born.known = "1974"; }, Kind::match, Kind::match},
      {"the register knows no nationality", [](Sought&, KnownPerson& p) { p.nationality = ""; }, Kind::match, Kind::match},
      {"the nationality asked for is unspecified", [](Sought& s, KnownPerson&) { s.nationality = "XXX"; }, Kind::match, Kind::match},
      {"the zone's D is the register's DEU", [](Sought& s, KnownPerson& p) { s.nationality = "D"; p.nationality = "DEU"; }, Kind::match, Kind::match},
      {"the sex is unspecified", [](Sought& s, KnownPerson&) { s.sex = 'X'; }, Kind::match, Kind::match},
      {"another name", [](Sought& s, KnownPerson&) { s.mrz_name = "SMITH<<JANE"; }, Kind::part, Kind::part},
      {"a letter of the name changed", [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSEN<<ANNA<MARIA"; }, Kind::part, Kind::part},
      {"a given name left out", [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSON<<ANNA"; }, Kind::part, Kind::part},
      {"given names in another order", [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSON<<MARIA<ANNA"; }, Kind::part, Kind::part},
      {"no name that can be compared", [](Sought& s, KnownPerson&) { s.mrz_name = ""; }, Kind::part, Kind::part},
      {"another birth date", [](Sought& s, KnownPerson&) { s.born_on = on(1974, 8, 13); }, Kind::part, Kind::part},
      {"the register knows only the year", [](Sought&, KnownPerson& p) { p.born.known = "1974"; }, Kind::part, Kind::part},
      {"the register knows no birth date", [](Sought&, KnownPerson& p) { p.born.known = ""; }, Kind::part, Kind::part},
      {"another nationality", [](Sought& s, KnownPerson&) { s.nationality = "SWE"; }, Kind::part, Kind::part},
      {"another sex", [](Sought& s, KnownPerson&) { s.sex = 'M'; }, Kind::part, Kind::part},
      {"another name and birth date",
       [](Sought& s, KnownPerson&) { s.mrz_name = "SMITH<<JANE"; s.born_on = on(1990, 1, 1); }, Kind::part, Kind::part},
      {"nothing but the number",
       [](Sought& s, KnownPerson&) { s = {{"L898902C3"}, "SMITH<<JOHN", on(1990, 1, 1), "USA", 'M'}; }, Kind::part, Kind::part},
  };
  return rows;
}

const std::vector<Row>& without_document() {
  static const std::vector<Row> rows{
      {"a renewed passport", [](Sought&, KnownPerson&) {}, Kind::part, Kind::nothing},
      {"no document was asked for: name and birth date are no hit",
       [](Sought& s, KnownPerson&) { s.document_numbers = {}; }, Kind::part, Kind::nothing},
      {"the register knows no document", [](Sought&, KnownPerson& p) { p.document_numbers = {}; }, Kind::part, Kind::nothing},
      {"renewed in another nationality", [](Sought& s, KnownPerson&) { s.nationality = "SWE"; }, Kind::part, Kind::nothing},
      {"renewed with another sex", [](Sought& s, KnownPerson&) { s.sex = 'M'; }, Kind::part, Kind::nothing},
      {"the name with the known year", [](Sought&, KnownPerson& p) { p.born.known = "1974"; }, Kind::part, Kind::nothing},
      {"the name with the known year and month", [](Sought&, KnownPerson& p) { p.born.known = "1974-08"; }, Kind::part, Kind::nothing},
      {"the name with the known year, another nationality",
       [](Sought& s, KnownPerson& p) { p.born.known = "1974"; s.nationality = "SWE"; }, Kind::nothing, Kind::nothing},
      {"the name with the known year, another sex",
       [](Sought& s, KnownPerson& p) { p.born.known = "1974"; s.sex = 'M'; }, Kind::nothing, Kind::nothing},
      {"the name with another year", [](Sought&, KnownPerson& p) { p.born.known = "1975"; }, Kind::nothing, Kind::nothing},
      {"the name and nationality, no birth date known", [](Sought&, KnownPerson& p) { p.born.known = ""; }, Kind::part, Kind::nothing},
      {"the name and nationality, no birth date asked for and none known",
       [](Sought& s, KnownPerson& p) { s.born_on.reset(); p.born.known = ""; }, Kind::part, Kind::nothing},
      {"the name and nationality, no birth date asked for, the year known",
       [](Sought& s, KnownPerson& p) { s.born_on.reset(); p.born.known = "1974"; }, Kind::part, Kind::nothing},
      {"the name and nationality, no birth date asked for, one known",
       [](Sought& s, KnownPerson&) { s.born_on.reset(); }, Kind::nothing, Kind::nothing},
      {"the name alone, no birth date asked for and none known",
       [](Sought& s, KnownPerson& p) { s.born_on.reset(); p.born.known = ""; s.nationality = ""; }, Kind::nothing, Kind::nothing},
      {"the name alone, no birth date known", [](Sought&, KnownPerson& p) { p.born.known = ""; p.nationality = ""; }, Kind::nothing, Kind::nothing},
      {"the name and nationality, no birth date known, another sex",
       [](Sought& s, KnownPerson& p) { p.born.known = ""; s.sex = 'M'; }, Kind::nothing, Kind::nothing},
      {"the name with another birth date", [](Sought& s, KnownPerson&) { s.born_on = on(1974, 8, 13); }, Kind::nothing, Kind::nothing},
      {"a given name left out, same birth date and nationality",
       [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSON<<ANNA"; }, Kind::part, Kind::nothing},
      {"a given name left out, another nationality",
       [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSON<<ANNA"; s.nationality = "SWE"; }, Kind::nothing, Kind::nothing},
      {"a given name left out, another birth date",
       [](Sought& s, KnownPerson&) { s.mrz_name = "ERIKSSON<<ANNA"; s.born_on = on(1974, 8, 13); }, Kind::nothing, Kind::nothing},
      {"the birth date alone", [](Sought& s, KnownPerson&) { s.mrz_name = "SMITH<<JANE"; }, Kind::nothing, Kind::nothing},
      {"nothing agrees", [](Sought& s, KnownPerson&) { s = {{"X1"}, "SMITH<<JOHN", on(1990, 1, 1), "USA", 'M'}; }, Kind::nothing, Kind::nothing},
  };
  return rows;
}

void hold(const std::vector<Row>& rows, const std::vector<std::string>& numbers) {
  for (const auto& row : rows)
    for (const std::size_t proceedings : {0u, 1u, 3u}) {
      INFO(row.fact << ", " << proceedings << " proceedings");
      auto sought = anna();
      sought.document_numbers = numbers;
      auto person = known(proceedings);
      row.change(sought, person);
      const auto answered = answer(canonical(sought), {person});
      CHECK(kind(answered) == (proceedings > 0 ? row.with_proceedings : row.without));
      if (const auto* match = std::get_if<procedure::Match>(&answered)) CHECK(match->records == person.records);
      if (const auto* part = std::get_if<procedure::PartialMatch>(&answered)) CHECK(part->records == person.records);
    }
}

}  // namespace

TEST_CASE("time_5: a document in common is a hit only with all the rest.", "[time_5][caution_4]") { hold(with_document(), {"L898902C3"}); }

TEST_CASE("time_5: without a document in common nobody is hit, and a record that may be theirs is not missed.", "[time_5][caution_4]") {
  hold(without_document(), {"L999999C9"});
}

TEST_CASE("time_5: a match in part names the criteria that agree.", "[time_5]") {
  const auto agreeing = [](const Sought& sought) { return std::get<procedure::PartialMatch>(answer(sought, {known(1)})).agreeing; };
  auto sought = anna();
  sought.mrz_name = "SMITH<<JANE";
  CHECK(agreeing(sought) == std::vector{Criterion::document_number, Criterion::birth_date});
  sought = anna();
  sought.born_on = on(1980, 1, 1);
  CHECK(agreeing(sought) == std::vector{Criterion::document_number, Criterion::name});
  sought = anna();
  sought.document_numbers = {"X1"};
  CHECK(agreeing(sought) == std::vector{Criterion::name, Criterion::birth_date});
}

TEST_CASE("time_5: two persons who agree are a match in part with the records of both.", "[time_5]") {
  auto twice = known(2);
  twice.id = 2;
  for (auto& record : twice.records) record.id += "b";
  const auto both = std::get<procedure::PartialMatch>(answer(anna(), {known(1), twice}));
  CHECK(both.records.size() == 3);

  SECTION("one wholly and one in part too") {
    twice.document_numbers = {"X9"};
    CHECK(kind(answer(anna(), {known(1), twice})) == Kind::part);
  }
  SECTION("a namesake without proceedings spoils no match") {
    twice.document_numbers = {"X9"};
    twice.records.clear();
    CHECK(kind(answer(anna(), {known(1), twice})) == Kind::match);
  }
  SECTION("one wholly, and one of the same name and year") {
    twice.document_numbers = {"X9"};
    twice.born.known = "1974";
    CHECK(kind(answer(anna(), {known(1), twice})) == Kind::part);
  }
  SECTION("a namesake of unknown birth date spoils no match, but stands where nobody is hit") {
    twice.document_numbers = {"X9"};
    twice.born.known = "";
    CHECK(kind(answer(anna(), {known(1), twice})) == Kind::match);
    CHECK(kind(answer(anna(), {twice})) == Kind::part);
  }
  SECTION("a namesake of another birth date spoils no match") {
    twice.document_numbers = {"X9"};
    twice.born.known = "1980-01-01";
    CHECK(kind(answer(anna(), {known(1), twice})) == Kind::match);
  }
}

TEST_CASE("caution_4: nobody in the register is nothing known.", "[caution_4]") { CHECK(kind(answer(anna(), {})) == Kind::nothing); }
