#include "law/working_day.h"

namespace law {
namespace {

bool is_weekend(Day day) {
  const std::chrono::weekday weekday{day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

/// What an arrangement says of a day; an arrangement may reach into the days before or after its year.
std::optional<DayKind> arranged(const Calendar& calendar, Day day) {
  const int year = year_of(day);
  for (const int of : {year, year + 1, year - 1}) {
    const auto found = calendar.arrangements.find(of);
    if (found == calendar.arrangements.end()) continue;
    if (found->second.off.contains(day)) return DayKind::day_off;
    if (found->second.make_up.contains(day)) return DayKind::make_up;
  }
  return {};
}

}  // namespace

DayKind kind_of(const Calendar& calendar, Day day) {
  // [working_day] the arrangement of the State Council goes before the week
  if (const auto kind = arranged(calendar, day)) return *kind;
  // [provisional] without an arrangement the statutory days are off, and no day is made up
  if (!calendar.known(year_of(day)) && calendar.statutory.contains(day)) return DayKind::day_off;
  return is_weekend(day) ? DayKind::weekend : DayKind::working;
}

bool is_working_day(const Calendar& calendar, Day day) {
  const auto kind = kind_of(calendar, day);
  return kind == DayKind::working || kind == DayKind::make_up;
}

}  // namespace law
