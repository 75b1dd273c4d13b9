#include "law/organization.h"

namespace law {
namespace {

using std::chrono::minutes;

/// [closed_on_holidays] the arrangement's days off are closed, its make-up days open
bool is_open_on(const Organization& organization, const Calendar& calendar, Day day) {
  switch (kind_of(calendar, day)) {
    case DayKind::working:
    case DayKind::make_up: return true;
    case DayKind::day_off: return false;
    case DayKind::weekend: break;
  }
  return organization.saturdays && std::chrono::weekday{day} == std::chrono::Saturday;
}

/// That an office of Monday to Friday opens on a make-up day is not written, and an unpublished year is not known.
bool is_assumed(const Organization& organization, const Calendar& calendar, Day day) {
  if (!calendar.known(year_of(day))) return true;
  return !organization.saturdays && kind_of(calendar, day) == DayKind::make_up;
}

}  // namespace

Opening opening_at(const Organization& organization, const Calendar& calendar, minutes offset, base::Instant at) {
  constexpr int longest_closure_in_days = 366;
  const Day today = day_at(at, offset);
  Opening opening;
  opening.assumed = is_assumed(organization, calendar, today);
  for (int i = 0; i <= longest_closure_in_days; ++i) {
    const Day day = today + std::chrono::days{i};
    if (!is_open_on(organization, calendar, day)) continue;
    for (const auto& hours : organization.hours) {
      const base::Instant opens = base::Instant{day} + hours.opens - offset;
      const base::Instant closes = base::Instant{day} + hours.closes - offset;
      if (at >= closes) continue;  // half-open: at the closing minute it is closed
      if (at >= opens) {
        opening.open = true;
        opening.closes_at = closes;
        return opening;
      }
      opening.opens_next = opens;
      opening.assumed = opening.assumed || is_assumed(organization, calendar, day);
      return opening;
    }
  }
  return opening;
}

}  // namespace law
