#pragma once
#include "law/day.h"

namespace law {

/// The last day of a period of whole months that an act of `from` begins: the day of the same number, or the month's last where it has none
/// (Civil Code, articles 201 and 202). [no_expiry]
Day last_day_after(Day from, int months);

/// The moment with which the day ends, at `offset` from UTC; the last moment in it; and the last day before such a moment.
base::Instant end_of(Day day, std::chrono::minutes offset);
base::Instant last_moment_of(Day day, std::chrono::minutes offset);
Day last_day_before(base::Instant end, std::chrono::minutes offset);

}  // namespace law
