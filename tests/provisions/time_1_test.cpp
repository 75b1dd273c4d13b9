#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

#include "beijing.h"
#include "law/working_day_index.h"

using law::Due;
using law::DayKind;

namespace {

Due due(std::string_view start, int working_days) { return law::due(beijing().calendar, day(start), working_days); }

}  // namespace

TEST_CASE("time_1: three working days after acceptance, the day of acceptance not counted.", "[time_1][first_day_not_counted][working_day]") {
  const std::pair<std::string_view, std::string_view> vectors[] = {
      {"2026-11-20", "2026-11-25"}, {"2026-11-21", "2026-11-25"}, {"2026-02-13", "2026-02-25"}, {"2026-09-30", "2026-10-10"}, {"2025-01-24", "2025-02-05"}};
  for (const auto& [start, end] : vectors) CHECK(due(start, beijing().settings.processing_days) == Due{day(end), false});
  CHECK(due("2026-02-14", 15) == Due{day("2026-03-13"), false});
}

TEST_CASE("time_1: a limit that reaches into an unpublished year is provisional, and never silently all working days.", "[time_1][provisional]") {
  CHECK(due("2026-12-30", 3) == Due{day("2027-01-05"), true});
  CHECK(due("2026-12-30", 1) == Due{day("2026-12-31"), false});
  CHECK(due("2018-12-31", 1) == Due{day("2019-01-02"), false});  // the day of acceptance is not walked over
  CHECK(due("2018-12-30", 1) == Due{day("2018-12-31"), true});
  CHECK(due("2028-09-29", 3) == Due{day("2028-10-06"), true});   // 2 and 3 October are statutory, 1 October is a Sunday
  CHECK(due("2031-09-30", 3) == Due{day("2031-10-03"), true});   // nothing is known: Monday to Friday
}

TEST_CASE("time_1: loading a year's arrangement moves the due date and takes the doubt away.", "[time_1][provisional]") {
  auto calendar = beijing().calendar;
  auto& arrangement = calendar.arrangements[2027];
  arrangement.year = 2027;
  arrangement.off[day("2027-01-01")] = "元旦";
  arrangement.make_up[day("2027-01-02")] = "元旦";
  CHECK(law::due(calendar, day("2026-12-30"), 3) == Due{day("2027-01-04"), false});
  CHECK(law::WorkingDayIndex(calendar).due(day("2026-12-30"), 3) == Due{day("2027-01-04"), false});
}

TEST_CASE("time_1: working days are Monday to Friday less the days off and plus the make-up days.", "[time_1][working_day]") {
  const auto& calendar = beijing().calendar;
  CHECK(law::kind_of(calendar, day("2026-11-23")) == DayKind::working);
  CHECK(law::kind_of(calendar, day("2026-11-28")) == DayKind::weekend);
  CHECK(law::kind_of(calendar, day("2026-10-01")) == DayKind::day_off);
  CHECK(law::kind_of(calendar, day("2026-10-10")) == DayKind::make_up);
  CHECK(law::kind_of(calendar, day("2022-12-31")) == DayKind::day_off);  // by the arrangement of the year after
  CHECK(law::kind_of(calendar, day("2027-02-08")) == DayKind::day_off);  // statutory
  CHECK(law::is_working_day(calendar, day("2026-10-10")));
  CHECK_FALSE(law::is_working_day(calendar, day("2026-11-28")));
}

TEST_CASE("time_1: the derivation shows every day on the way.", "[time_1][stopped_days]") {
  const auto steps = law::derivation(beijing().calendar, day("2026-09-30"), 3, {{day("2026-10-08"), day("2026-10-12")}});
  REQUIRE(steps.size() == 15);
  CHECK(steps.front() == law::Step{day("2026-10-01"), DayKind::day_off, false, 0});
  CHECK(steps[9] == law::Step{day("2026-10-10"), DayKind::make_up, true, 0});
  CHECK(steps[12] == law::Step{day("2026-10-13"), DayKind::working, false, 1});
  CHECK(steps.back() == law::Step{day("2026-10-15"), DayKind::working, false, 3});
}

TEST_CASE("time_1: the numbered working days answer what the walk answers.", "[time_1][working_day][provisional]") {
  auto with_a_gap = beijing().calendar;
  with_a_gap.arrangements.erase(2023);
  const law::Calendar calendars[] = {beijing().calendar, with_a_gap, {}};
  const law::WorkingDayIndex indices[] = {law::WorkingDayIndex(calendars[0]), law::WorkingDayIndex(calendars[1]), law::WorkingDayIndex(calendars[2])};
  CHECK(rc::check("index", [&] {
    const auto which = *rc::gen::inRange<std::size_t>(0, 3);
    const law::Day start = day("2015-01-01") + std::chrono::days{*rc::gen::inRange(0, 6600)};
    const int working_days = *rc::gen::oneOf(rc::gen::inRange(1, 20), rc::gen::inRange(1, 400));
    std::vector<law::Stop> stops;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
      const law::Day approved = start + std::chrono::days{*rc::gen::inRange(-10, 40)};
      stops.push_back({approved, approved + std::chrono::days{*rc::gen::inRange(0, 25)}});
    }
    RC_ASSERT(indices[which].due(start, working_days, stops) == law::due(calendars[which], start, working_days, stops));
  }));
}

TEST_CASE("time_1: the walk is that of the text, day by day.", "[time_1][time_3][working_day][stopped_days]") {
  const auto& calendar = beijing().calendar;
  CHECK(rc::check("walk", [&] {
    const law::Day start = day("2019-01-01") + std::chrono::days{*rc::gen::inRange(0, 2900)};
    const int working_days = *rc::gen::inRange(1, 30);
    const law::Day approved = start + std::chrono::days{*rc::gen::inRange(0, 20)};
    const law::Day concluded = approved + std::chrono::days{*rc::gen::inRange(0, 20)};
    law::Day at = start;
    for (int counted = 0; counted < working_days;) {
      at += std::chrono::days{1};
      const auto& year = calendar.arrangements.find(law::year_of(at));
      bool works = std::chrono::weekday{at}.iso_encoding() <= 5;
      if (year == calendar.arrangements.end()) {
        works = works && !calendar.statutory.contains(at);
      } else {
        if (year->second.off.contains(at)) works = false;
        if (year->second.make_up.contains(at)) works = true;
      }
      if (works && (at < approved || at > concluded)) ++counted;
    }
    RC_ASSERT(law::due(calendar, start, working_days, {{approved, concluded}}).day == at);
  }));
}
