#include <catch2/catch.hpp>

#include "provisions/review_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("review_5: where the judgment is held to be wrong and an appeal is open, a notice shows the way and the finding stands", "[review_5][review_2]") {
  const auto review = matter::settled_state(ReviewResult::appeal);
  CHECK(settled(review)->decision.result == ReviewResult::appeal);
  const auto content = appeal_notice(*lodged(matter::refused_state()), *settled(review), {matter::beijing(), "Li", true});
  CHECK(content.head.number == "京公朝犯查诉字〔2026〕1号");
  CHECK(content.concerned.kind == OutcomeKind::refusal);
  CHECK(content.accepted_on == day("2026-12-01"));
  CHECK(notice(review, NoticeKind::review_reply) != nullptr);
  CHECK(standing_document(matter::refused_state()));
  CHECK(notice(matter::settled_state(ReviewResult::upheld), NoticeKind::appeal) == nullptr);
  const auto objection = objected(matter::reviewing_state())->objection;
  CHECK(matter::names(decide(objection, DecideReview{ReviewResult::appeal, {"申诉", ""}, false}, by(3)), Provision::review_5, "impediment.appeal_closed"));
}

TEST_CASE("judgment_behind_refusal: behind a certificate there is no judgment", "[judgment_behind_refusal][review_5]") {
  const auto objection = objected(matter::reviewing_state(matter::issued_state()))->objection;
  const auto answer = decide(objection, DecideReview{ReviewResult::appeal, {"申诉", ""}, true}, by(3));
  CHECK(matter::cites(answer, law::Reading::judgment_behind_refusal, "impediment.no_judgment"));
  CHECK(decide(objection, DecideReview{ReviewResult::incorrect, {"有误", ""}, false}, by(3)));
}
