#include <catch2/catch.hpp>

#include "provisions/review_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

namespace {

Review proposed() {
  const auto review = matter::reviewing_state();
  return matter::after(review, *decide(under_review(review)->limit, ProposeExtension{{"案情复杂", "Complex."}}, by(2, "2026-12-21")));
}

}  // namespace

TEST_CASE("review_3: extended once, by another, before the fifteen days end, and the objector is told", "[review_3][document_6]") {
  const auto limit = under_review(proposed())->limit;
  struct Row {
    std::uint8_t officer;
    int days;
    const char* on;
    Keys keys;
  };
  const Row rows[] = {
      {3, 1, "2026-12-22", {}},
      {3, 30, "2026-12-22", {}},
      {3, 31, "2026-12-22", {"impediment.extension_days"}},
      {3, 0, "2026-12-22", {"impediment.extension_days"}},
      {2, 10, "2026-12-22", {"impediment.another_approves"}},
      {3, 10, "2026-12-23", {"impediment.extension_late"}},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    CHECK(matter::keys(decide(limit, ApproveExtension{row.days}, "110105", by(row.officer, row.on))) == row.keys);
  }
  CHECK(matter::names(decide(limit, ApproveExtension{31}, "110105", by(3)), Provision::review_3, "impediment.extension_days"));

  const auto approved = decide(limit, ApproveExtension{10}, "110105", by(3, "2026-12-22"));
  CHECK(approved->number_pattern == "京公朝犯查延字〔2026〕{n}号");
  auto review = matter::after(proposed(), *approved, {1});
  const auto content = extension_notice(*lodged(matter::refused_state()), *under_review(review), {matter::beijing(), "Li", true});
  CHECK(content.head.number == "京公朝犯查延字〔2026〕1号");
  CHECK(content.due_before == day("2026-12-22"));
  CHECK(content.due_on == approved->due_on);
  CHECK(content.due_provisional == approved->due_provisional);
  CHECK(content.approved_on == day("2026-12-22"));
  CHECK(content.reason.zh == "案情复杂");
  review = matter::after(review, NoticeIssued{content.head.number, matter::someone(91), {4}, matter::someone(3)});
  CHECK(notice(review, NoticeKind::extension)->issued->document == matter::someone(91));
  CHECK(matter::keys(decide(under_review(review)->limit, ProposeExtension{{"再延", ""}}, by(2, "2026-12-24"))) == Keys{"impediment.extension_once"});
}

TEST_CASE("review_3: a declined extension leaves the limit as it was", "[review_3]") {
  const auto review = matter::after(proposed(), *decide(under_review(proposed())->limit, DeclineExtension{"can be done"}, by(3, "2026-12-22")));
  CHECK(under_review(review)->limit == under_review(matter::reviewing_state())->limit);
}

TEST_CASE("thirty_on_top: the thirty follow the fifteen, or where a bureau reads otherwise are thirty in all", "[thirty_on_top][review_3]") {
  auto elsewhere = matter::beijing();
  elsewhere.settings.extension_on_top = false;
  CHECK(most_days(LimitKind::review, matter::beijing().settings) == 30);
  CHECK(most_days(LimitKind::review, elsewhere.settings) == 15);
  CHECK(most_days(LimitKind::investigation, elsewhere.settings) == 15);
  const auto limit = under_review(proposed())->limit;
  const Circumstance there{day("2026-12-22"), elsewhere, matter::someone(3), "110105"};
  CHECK(matter::keys(decide(limit, ApproveExtension{16}, "110105", there)) == Keys{"impediment.extension_days"});
  const auto whole = decide(limit, ApproveExtension{15}, "110105", there);
  CHECK(whole->due_on == law::due(elsewhere.calendar, day("2026-12-01"), 30).day);
  const auto on_top = decide(limit, ApproveExtension{30}, "110105", by(3, "2026-12-22"));
  CHECK(on_top->due_on == law::due(matter::beijing().calendar, day("2026-12-01"), 45).day);
}
