#include <algorithm>

#include <catch2/catch.hpp>

#include "procedure/impediment.h"
#include "procedure/telling.h"
#include "provisions/review_states.h"

using namespace procedure;
using matter::by;
using matter::day;

namespace {

DueDateMoved to(ClockKind clock, const char* from, const char* on) { return {clock, day(from), day(on), false, {99}}; }

}  // namespace

TEST_CASE("provisional: whoever was given a day that moved is to be told the new one, until they are", "[provisional][time_1]") {
  const auto accepted = matter::accepted_state();
  CHECK_FALSE(is_to_be_told(accepted));
  CHECK_FALSE(is_to_be_told(matter::lodged_state()));
  const auto moved = matter::then(accepted, to(ClockKind::processing, "2026-11-26", "2026-11-30"));
  REQUIRE(is_to_be_told(moved));
  const auto& waiting = *procedure::accepted(moved)->untold;
  CHECK(waiting == Untold{day("2026-11-26"), day("2026-11-30")});
  const auto told = decide(waiting, TellOfDueDate{Means::telephone, "reached herself"}, by(1, "2026-11-24"));
  CHECK(told == ApplicantTold{day("2026-11-24"), day("2026-11-30"), Means::telephone, "reached herself", matter::someone(1)});
  CHECK_FALSE(is_to_be_told(matter::then(moved, told)));
  // Moved back to the day that they know, there is nothing to tell; moved twice, it is the last day, against the one they were given.
  CHECK_FALSE(is_to_be_told(matter::then(moved, to(ClockKind::processing, "2026-11-30", "2026-11-26"))));
  const auto twice = matter::then(moved, to(ClockKind::processing, "2026-11-30", "2026-12-01"));
  CHECK(procedure::accepted(twice)->untold == Untold{day("2026-11-26"), day("2026-12-01")});
}

TEST_CASE("provisional: an objector is told of a moved day as an applicant is", "[provisional][review_2]") {
  auto review = matter::objected_state();
  review = matter::after(review, *decide(objected(review)->objection, AcceptReview{true}, by(1, "2026-12-01")), {1});
  const auto promised = under_review(review)->limit.due.day.value();
  CHECK_FALSE(under_review(review)->untold);
  review = matter::after(review, DueDateMoved{ClockKind::review, promised, promised + std::chrono::days{3}, false, {99}});
  REQUIRE(under_review(review)->untold);
  CHECK(under_review(review)->untold->due_on == promised + std::chrono::days{3});
  review = matter::after(review, decide(*under_review(review)->untold, TellOfDueDate{Means::letter, "registered"}, by(1, "2026-12-02")));
  CHECK_FALSE(under_review(review)->untold);
}

TEST_CASE("review_4: what takes the place of a revoked document names it, but a certificate never names a refusal", "[review_4][indistinguishable]") {
  CHECK(replaced_number(matter::accepted_state(), OutcomeKind::certificate).empty());
  CHECK(replaced_number(Unknown{}, OutcomeKind::certificate).empty());
  const auto certificate = matter::revoked_state(), refusal = matter::revoked_state(matter::refused_state());
  const auto number_of = [](const Inquiry& state) { return accepted(state)->past.back().document.number; };
  CHECK(replaced_number(certificate, OutcomeKind::certificate) == number_of(certificate));
  CHECK(replaced_number(certificate, OutcomeKind::refusal) == number_of(certificate));
  CHECK(replaced_number(refusal, OutcomeKind::refusal) == number_of(refusal));
  CHECK(replaced_number(refusal, OutcomeKind::certificate).empty());
}

TEST_CASE("procedure: what can stand in the way is listed once, in order, and what the law names stands in the list", "[procedure]") {
  const auto all = all_impediments();
  CHECK(std::ranges::is_sorted(all));
  CHECK(std::ranges::adjacent_find(all) == all.end());
  const auto lodged = procedure::lodged(matter::refused_state())->lodged;
  const auto named = decide(lodged, Objectionable{matter::someone(80), {}, false, {}}, matter::statement(), by(1, "2026-12-01"));
  REQUIRE_FALSE(named);
  for (const auto& one : named.error()) CHECK(std::ranges::find(all, one.key) != all.end());
}
