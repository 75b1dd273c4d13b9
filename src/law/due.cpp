#include <algorithm>

#include "law/working_day.h"

namespace law {
namespace {

constexpr std::chrono::days one{1};

/// [stopped_days] from the day of approval up to and including the day of the conclusion
bool is_stopped(const std::vector<Stop>& stops, Day day) {
  return std::ranges::any_of(stops, [&](const Stop& stop) { return stop.approved <= day && stop.concluded && day <= *stop.concluded; });
}

/// Goes from the start to the due date day by day and shows each to `visit`.
template <typename Visit>
Due walk(const Calendar& calendar, Day start, int working_days, const std::vector<Stop>& stops, Visit visit) {
  // [time_3] while a stop runs the clock stands
  if (std::ranges::any_of(stops, [](const Stop& stop) { return !stop.concluded; })) return {};
  Due due;
  int counted = 0;
  for (Day day = start; counted < working_days;) {
    day += one;  // [first_day_not_counted]
    const auto kind = kind_of(calendar, day);
    const bool stopped = is_stopped(stops, day);
    const bool counts = !stopped && (kind == DayKind::working || kind == DayKind::make_up);
    if (counts) ++counted;
    if (!calendar.known(year_of(day))) due.provisional = true;  // [provisional]
    visit(Step{day, kind, stopped, counts ? counted : 0});
    due.day = day;
  }
  return due;
}

}  // namespace

Due due(const Calendar& calendar, Day start, int working_days, const std::vector<Stop>& stops) {
  return walk(calendar, start, working_days, stops, [](const Step&) {});
}

std::vector<Step> derivation(const Calendar& calendar, Day start, int working_days, const std::vector<Stop>& stops) {
  std::vector<Step> steps;
  walk(calendar, start, working_days, stops, [&](const Step& step) { steps.push_back(step); });
  return steps;
}

}  // namespace law
