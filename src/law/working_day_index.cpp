#include "law/working_day_index.h"

#include <algorithm>

namespace law {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

constexpr sys_days a_monday{year{1969} / 12 / 29};
constexpr days one{1};

std::int64_t floor_divide(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// How many days from Monday to Friday there are from `a_monday` up to and including the day.
std::int64_t weekdays(Day day) {
  const auto passed = (day - a_monday).count();
  const auto weeks = floor_divide(passed, 7);
  return 5 * weeks + std::min<std::int64_t>(passed - 7 * weeks + 1, 5);
}

/// The day that makes the count.
Day weekday_at(std::int64_t count) {
  const auto weeks = floor_divide(count - 1, 5);
  return a_monday + days{7 * weeks + (count - 1 - 5 * weeks)};
}

Day start_of(int y) { return sys_days{year{y} / 1 / 1}; }
Day end_of(int y) { return sys_days{year{y} / 12 / 31}; }

}  // namespace

WorkingDayIndex::WorkingDayIndex(const Calendar& calendar) {
  int from = 1970;
  int to = 1970;
  if (!calendar.arrangements.empty()) from = calendar.arrangements.begin()->first, to = calendar.arrangements.rbegin()->first;
  if (!calendar.statutory.empty()) {
    from = std::min(from, year_of(calendar.statutory.begin()->first));
    to = std::max(to, year_of(calendar.statutory.rbegin()->first));
  }
  first_ = start_of(from - 1);  // an arrangement may reach into the year beside its own
  last_ = end_of(to + 1);
  before_ = weekdays(first_ - one);
  auto rank = before_;
  for (Day day = first_; day <= last_; day += one) {
    if (is_working_day(calendar, day)) {
      ++rank;
      working_.push_back(day);
    }
    ranks_.push_back(rank);
  }
  shift_ = rank - weekdays(last_);
  for (const auto& [y, arrangement] : calendar.arrangements) {
    if (!known_.empty() && known_.back().second + one == start_of(y))
      known_.back().second = end_of(y);
    else
      known_.emplace_back(start_of(y), end_of(y));
  }
}

std::int64_t WorkingDayIndex::rank(Day day) const {
  if (day < first_) return weekdays(day);
  if (day > last_) return weekdays(day) + shift_;
  return ranks_[static_cast<std::size_t>((day - first_).count())];
}

Day WorkingDayIndex::select(std::int64_t rank) const {
  if (rank <= before_) return weekday_at(rank);
  if (rank > ranks_.back()) return weekday_at(rank - shift_);
  return working_[static_cast<std::size_t>(rank - before_ - 1)];
}

bool WorkingDayIndex::known(Day from, Day to) const {
  return std::ranges::any_of(known_, [&](const auto& span) { return span.first <= from && to <= span.second; });
}

Due WorkingDayIndex::due(Day start, int working_days, const std::vector<Stop>& stops) const {
  if (std::ranges::any_of(stops, [](const Stop& stop) { return !stop.concluded; })) return {};  // [time_3]
  auto target = rank(start) + working_days;  // [first_day_not_counted]
  auto in_order = stops;
  std::ranges::sort(in_order, {}, &Stop::approved);
  Day walked = start;  // every day up to here has been weighed
  for (const auto& stop : in_order) {
    if (*stop.concluded <= walked) continue;
    const Day from = std::max(stop.approved, walked + one);
    if (from > select(target)) break;
    target += rank(*stop.concluded) - rank(from - one);  // [stopped_days]
    walked = *stop.concluded;
  }
  const Day day = select(target);
  return {day, !known(start + one, day)};
}

}  // namespace law
