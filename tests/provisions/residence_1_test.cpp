#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

#include "beijing.h"
#include "law/foreign_national.h"
#include "law/residence.h"

using law::Basis;
using law::Residence;
using law::Standing;
using law::Stay;

namespace {

Stay stay(std::string_view entry, std::string_view exit, Basis basis = Basis::residence_permit) {
  return {day(entry), exit.empty() ? std::nullopt : std::optional(day(exit)), basis};
}

/// The text, with a set of days.
struct Naive {
  std::set<law::Day> days, without_entries, permitted;
  Naive(law::Day on, const std::vector<Stay>& stays) {
    for (const auto& stay : stays)
      for (law::Day d = stay.entry; d <= (stay.exit ? std::min(*stay.exit, on) : on); d += std::chrono::days{1}) {
        days.insert(d);
        if (d != stay.entry) without_entries.insert(d);
        if (stay.basis == Basis::residence_permit || stay.basis == Basis::permanent_residence) permitted.insert(d);
      }
  }
};

}  // namespace

TEST_CASE("residence_1: 180 days in total are enough, the days of entry and exit included.", "[residence_1][days_of_presence]") {
  CHECK(law::residence(day("2026-06-29"), {stay("2026-01-01", "")}) == Residence{180, true, true, 0, day("2026-06-29")});
  const std::vector two = {stay("2026-01-01", "2026-03-31"), stay("2026-03-31", "2026-06-29")};
  CHECK(law::residence(day("2026-12-01"), two) == Residence{180, true, true, 0, day("2026-06-29")});
}

TEST_CASE("residence_1: below 180 the missing days and the day on which the total is reached are told.", "[residence_1]") {
  CHECK(law::residence(day("2026-06-28"), {stay("2026-01-01", "")}) == Residence{179, false, false, 1, day("2026-06-29")});
  CHECK(law::residence(day("2026-06-28"), {stay("2026-01-01", "2026-01-10")}) == Residence{10, false, false, 170, std::nullopt});
  CHECK(law::residence(day("2026-06-28"), {}) == Residence{0, false, false, 180, std::nullopt});
}

TEST_CASE("residence_1: only a stay without an exit goes on after the day asked about.", "[residence_1][days_of_presence]") {
  CHECK(law::residence(day("2026-03-01"), {stay("2026-01-01", "2026-12-31")}) == Residence{60, false, false, 120, std::nullopt});
  CHECK(law::residence(day("2026-03-01"), {stay("2026-01-01", "2026-12-31"), stay("2026-03-01", "")}).reached_on == day("2026-06-29"));
  CHECK(law::residence(day("2026-01-01"), {stay("2026-02-01", "2026-03-01")}) == Residence{0, false, false, 180, std::nullopt});
  CHECK(law::residence(day("2026-01-01"), {stay("2026-02-01", "")}) == Residence{0, false, false, 180, day("2026-07-30")});
}

TEST_CASE("residence_1: overlapping stays count once.", "[residence_1][days_of_presence]") {
  const std::vector stays = {stay("2026-01-01", "2026-01-20"), stay("2026-01-10", "2026-01-15"), stay("2026-01-15", "2026-01-31")};
  CHECK(law::residence(day("2026-06-01"), stays).days == 31);
}

TEST_CASE("residence_1: enough only with entry days, or only with visas, is the officer's decision.", "[residence_1][close_call]") {
  CHECK_FALSE(law::residence(day("2026-06-30"), {stay("2026-01-01", "")}).officer_decides);
  CHECK(law::residence(day("2026-06-30"), {stay("2026-01-01", "", Basis::visa)}).officer_decides);
  CHECK(law::residence(day("2026-06-30"), {stay("2026-01-01", "", Basis::visa_free)}).officer_decides);
  CHECK_FALSE(law::residence(day("2026-06-30"), {stay("2026-01-01", "", Basis::permanent_residence)}).officer_decides);
  // a day that another stay covers from before is no day of entry
  CHECK_FALSE(law::residence(day("2026-07-01"), {stay("2026-01-01", "2026-03-31"), stay("2026-03-31", "")}).officer_decides);
}

TEST_CASE("residence_1: the total is that of a set of days, whatever the stays.", "[residence_1][days_of_presence][close_call]") {
  CHECK(rc::check("residence", [] {
    const law::Day origin = day("2026-01-01");
    const law::Day on = origin + std::chrono::days{*rc::gen::inRange(0, 120)};
    std::vector<Stay> stays;
    for (int i = *rc::gen::inRange(0, 7); i > 0; --i) {
      const law::Day entry = origin + std::chrono::days{*rc::gen::inRange(-20, 130)};
      const auto length = *rc::gen::inRange(-1, 40);
      stays.push_back({entry, length < 0 ? std::nullopt : std::optional(entry + std::chrono::days{length}), static_cast<Basis>(*rc::gen::inRange(0, 4))});
    }
    const int needed = *rc::gen::inRange(1, 60);
    const Naive naive(on, stays);
    const auto result = law::residence(on, stays, needed);
    const auto size = [](const auto& set) { return static_cast<int>(set.size()); };
    RC_ASSERT(result.days == size(naive.days));
    RC_ASSERT(result.enough == (size(naive.days) >= needed));
    RC_ASSERT(result.missing == std::max(0, needed - size(naive.days)));
    RC_ASSERT(result.officer_decides == (result.enough && (size(naive.without_entries) < needed || size(naive.permitted) < needed)));
    const bool open = std::ranges::any_of(stays, [](const Stay& one) { return !one.exit; });
    RC_ASSERT(result.reached_on.has_value() == (result.enough || open));
    if (result.enough) RC_ASSERT(*result.reached_on == *std::next(naive.days.begin(), needed - 1));
    if (!result.enough && open) {  // closed stays end on the day asked about at the latest; open ones go on
      for (auto& one : stays)
        if (one.exit) one.exit = std::min(*one.exit, on);
      RC_ASSERT(size(Naive(*result.reached_on, stays).days) == needed);
      RC_ASSERT(size(Naive(*result.reached_on - std::chrono::days{1}, stays).days) == needed - 1);
    }
  }));
}

TEST_CASE("residence_1: Chinese nationals and residents of Hong Kong, Macao and Taiwan apply elsewhere.", "[residence_1][foreign_national]") {
  const std::pair<std::vector<std::string>, Standing> rows[] = {
      {{"USA"}, Standing::foreign_national},      {{"D", "DEU"}, Standing::foreign_national}, {{"RKS"}, Standing::foreign_national},
      {{"UTO"}, Standing::foreign_national},      {{"CHN"}, Standing::chinese_national},      {{"HKG"}, Standing::hong_kong},
      {{"MAC", "MAC"}, Standing::macao},          {{"TWN"}, Standing::taiwan},                {{"XXA"}, Standing::officer_decides},
      {{"XXB"}, Standing::officer_decides},       {{"UNO"}, Standing::officer_decides},       {{"QQQ"}, Standing::officer_decides},
      {{"USA", "CHN"}, Standing::officer_decides}, {{"GBN"}, Standing::officer_decides},      {{}, Standing::officer_decides},
  };
  for (const auto& [nationalities, then] : rows) {
    CAPTURE(nationalities);
    CHECK(law::standing(nationalities) == then);
  }
  std::set<std::string_view> keys;
  for (int i = 0; i < 6; ++i) keys.insert(law::key_of(static_cast<Standing>(i)));
  CHECK(keys.size() == 6);
}
