#include <catch2/catch.hpp>

#include <set>
#include <tuple>

#include "law/identity.h"
#include "platform/demo_cast.h"
#include "platform/document_numbers.h"
#include "platform/record_words.h"
#include "platform/synthetic_proceeding.h"

using platform::Draw;

namespace {
law::Day day(std::string_view text) { return law::parse_day(text).value(); }
}  // namespace

TEST_CASE("result_3: synthetic proceedings hold every combination, on every side of eighteen.", "[result_3][innocence_1]") {
  Draw draw{3};
  const auto born = day("1990-05-14");
  const auto eighteenth = day("2008-05-14");
  std::set<std::tuple<law::Disposition, law::Court, std::optional<law::PenaltyKind>, std::optional<bool>, std::optional<bool>>> combinations;
  std::set<std::string> sides;
  for (std::uint64_t i = 0; i < 4320; ++i) {
    const auto record = platform::synthetic_proceeding(draw, born, i);
    const auto kind = record.penalty ? std::optional(record.penalty->kind) : std::nullopt;
    combinations.insert({record.disposition, record.court, kind, record.main_conduct_before_18, record.sealed});
    CHECK((record.disposition != law::Disposition::guilty || record.penalty));
    CHECK((kind == law::PenaltyKind::fixed_term) == (record.penalty && record.penalty->months));
    const auto& from = record.committed_from;
    const auto& to = record.committed_to;
    if (!from) sides.insert("beginning unknown");
    if (!to) sides.insert("end unknown");
    if (!from && !to) sides.insert("both unknown");
    if (to && *to == eighteenth) sides.insert("on the birthday");
    if (from && *from == eighteenth + std::chrono::days{1}) sides.insert("the day after the birthday");
    if (from && to) {
      CHECK(*from <= *to);
      sides.insert(*to <= eighteenth ? "before" : *from > eighteenth ? "after" : "both sides");
    }
    if (record.disposition == law::Disposition::guilty && !record.effective_on) sides.insert("no date of effect");
    if (record.effective_on && *record.effective_on > platform::synthetic_today()) sides.insert("not yet effective");
  }
  CHECK(combinations.size() >= 8 * 2 * 10 * 3 * 3 - 2 * 3 * 3);  // guilty without a penalty there is not
  CHECK(sides == std::set<std::string>{"after", "before", "beginning unknown", "both sides", "both unknown", "end unknown", "no date of effect",
                                       "not yet effective", "on the birthday", "the day after the birthday"});
}

TEST_CASE("document_numbers: synthetic permits hold their check digits.", "[document_numbers]") {
  Draw draw{11};
  for (int i = 0; i < 300; ++i) {
    const auto born = day("1960-01-01") + std::chrono::days{draw.between(0, 15000)};
    const char sex = i % 2 == 0 ? 'M' : 'F';
    const auto younger = law::read_permit(platform::permit_18(draw, 840, born, sex), day("2026-11-23"));
    REQUIRE(younger);
    CHECK(younger->valid());
    CHECK(younger->born_on == born);
    CHECK(younger->sex == sex);
    CHECK(younger->nationality == "USA");
    const auto older = law::read_permit(platform::permit_15(draw, "USA", born), day("2026-11-23"));
    REQUIRE(older);
    CHECK(older->valid());
    CHECK(older->born_on == born);
  }
}

TEST_CASE("document_numbers: no pattern yields a number twice before all are used.", "[document_numbers]") {
  std::set<std::string> numbers;
  for (std::uint64_t i = 0; i < 2600; ++i) numbers.insert(platform::passport_number("#@#", i, 77));
  CHECK(numbers.size() == 2600);
  CHECK(platform::passport_number("#@#", 2600, 77) == platform::passport_number("#@#", 0, 77));
}

TEST_CASE("document_numbers: a zone has the digits of ICAO's specimen.", "[document_numbers]") {
  const platform::Zone specimen{"UTO", "ERIKSSON<<ANNA<MARIA", "L898902C3", "UTO", day("1974-08-12"), 'F', day("2012-04-15"), "ZE184226B"};
  CHECK(platform::td3_zone(specimen) == "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
}

TEST_CASE("document_numbers: every passport of the cast reads without a fault.", "[document_numbers]") {
  const auto on = day("2026-11-23");
  for (const auto& member : platform::demo_cast()) {
    INFO(member.zone.number);
    const auto read = law::read_mrz(platform::mrz(member), on);
    REQUIRE(read);
    CHECK(read->valid());
    CHECK(read->number == member.zone.number);
    CHECK(read->born_on == member.zone.born_on);
    CHECK(read->expires_on == member.zone.expires_on);
    CHECK(read->expires_on > on + std::chrono::years{5});
    std::string name = read->surname + "<<" + read->given_names;
    std::ranges::replace(name, ' ', '<');
    CHECK(name == platform::sought(member).mrz_name);
  }
}
