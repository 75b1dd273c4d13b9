#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/working_day_index.h"

using law::Due;
using law::Stop;

namespace {

/// Three working days from 30 September 2026, by the walk and by the index.
Due due_with(const std::vector<Stop>& stops) {
  const auto walked = law::due(beijing().calendar, day("2026-09-30"), 3, stops);
  CHECK(law::WorkingDayIndex(beijing().calendar).due(day("2026-09-30"), 3, stops) == walked);
  return walked;
}

Stop stop(std::string_view approved, std::string_view concluded) { return {day(approved), day(concluded)}; }

}  // namespace

TEST_CASE("time_3: the days from the approval to the conclusion, both included, are not counted.", "[time_3][stopped_days]") {
  CHECK(due_with({}).day == day("2026-10-10"));
  CHECK(due_with({stop("2026-10-08", "2026-10-12")}).day == day("2026-10-15"));
  CHECK(due_with({stop("2026-10-08", "2026-10-08")}).day == day("2026-10-12"));
  CHECK(due_with({stop("2026-10-10", "2026-10-10")}).day == day("2026-10-12"));  // approved on the last day
}

TEST_CASE("time_3: stops may touch and overlap, lie before the start, on holidays or after the end.", "[time_3][stopped_days]") {
  CHECK(due_with({stop("2026-10-08", "2026-10-09"), stop("2026-10-10", "2026-10-12")}).day == day("2026-10-15"));
  CHECK(due_with({stop("2026-10-09", "2026-10-12"), stop("2026-10-08", "2026-10-10")}).day == day("2026-10-15"));
  CHECK(due_with({stop("2026-10-08", "2026-10-12"), stop("2026-10-09", "2026-10-09")}).day == day("2026-10-15"));
  CHECK(due_with({stop("2026-09-01", "2026-09-30")}).day == day("2026-10-10"));
  CHECK(due_with({stop("2026-09-01", "2026-10-08")}).day == day("2026-10-12"));
  CHECK(due_with({stop("2026-10-01", "2026-10-07")}).day == day("2026-10-10"));
  CHECK(due_with({stop("2026-10-11", "2026-10-30")}).day == day("2026-10-10"));
  // what the first stop moved may run into the second
  CHECK(due_with({stop("2026-10-08", "2026-10-08"), stop("2026-10-12", "2026-10-13")}).day == day("2026-10-14"));
}

TEST_CASE("time_3: while a stop runs there is no due date.", "[time_3][stopped_days]") {
  CHECK(due_with({Stop{day("2026-10-08"), {}}}) == Due{});
  CHECK(due_with({stop("2026-10-08", "2026-10-12"), Stop{day("2026-12-01"), {}}}) == Due{});
  CHECK(law::derivation(beijing().calendar, day("2026-09-30"), 3, {Stop{day("2026-10-08"), {}}}).empty());
}

TEST_CASE("time_3: stopped days of an unpublished year are walked over too.", "[time_3][provisional]") {
  CHECK(law::due(beijing().calendar, day("2018-12-28"), 1, {stop("2018-12-29", "2019-01-01")}) == Due{day("2019-01-02"), true});
  CHECK(law::WorkingDayIndex(beijing().calendar).due(day("2018-12-28"), 1, {stop("2018-12-29", "2019-01-01")}) == Due{day("2019-01-02"), true});
}
