#include <catch2/catch.hpp>

#include "provisions/review_states.h"

using namespace procedure;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("review_2: the reply is due within fifteen working days of acceptance, by a clock of its own", "[review_2]") {
  const auto accepted = decide(objected(matter::objected_state())->objection, AcceptReview{true}, by(1, "2026-12-01"));
  REQUIRE(accepted);
  CHECK(accepted->due_on == day("2026-12-22"));
  CHECK_FALSE(accepted->due_provisional);
  CHECK(accepted->number_pattern == "京公朝犯查复字〔2026〕{n}号");
  const auto review = matter::reviewing_state();
  CHECK(name(review) == "under_review");
  CHECK(under_review(review)->limit.due.day == day("2026-12-22"));
  CHECK(notice(review, NoticeKind::review_receipt)->number == "京公朝犯查复字〔2026〕1号");
  CHECK(notice(review, NoticeKind::review_reply) == nullptr);
  CHECK(notice(NoObjection{}, NoticeKind::review_reply) == nullptr);
  const auto at_year_end = decide(objected(matter::objected_state())->objection, AcceptReview{true}, by(1, "2026-12-28"));
  CHECK(at_year_end->due_provisional);
}

TEST_CASE("review_2: a reply in the name of the sub-bureau, with its reason", "[review_2]") {
  CHECK(matter::keys(decide(objected(matter::reviewing_state())->objection, DecideReview{ReviewResult::upheld, {"", "why"}, false}, by(3))) ==
        Keys{"impediment.reason"});
  auto review = matter::settled_state(ReviewResult::upheld);
  CHECK(name(review) == "settled");
  const auto content = review_reply(*lodged(matter::refused_state()), *settled(review), {}, {matter::beijing(), "Li", true});
  CHECK(content.head.issuer.sub_bureau_zh == "北京市公安局朝阳分局");
  CHECK(content.head.number == "京公朝犯查答字〔2026〕1号");
  CHECK(content.head.issued_on == day("2026-12-08"));
  CHECK(content.concerned.number == "京公朝犯查拒字〔2026〕1号");
  CHECK(content.accepted_on == day("2026-12-01"));
  CHECK(content.result == ReviewResult::upheld);
  CHECK(content.reason.zh == "经复核");
  review = matter::after(review, ReviewReplied{day("2026-12-09"), matter::someone(90), {3}, matter::someone(3)});
  CHECK(name(review) == "replied");
  CHECK(notice(review, NoticeKind::review_reply)->issued->document == matter::someone(90));
  CHECK(settled(review)->decision.officer == matter::someone(3));
}
