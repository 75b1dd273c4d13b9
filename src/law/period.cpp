#include "law/period.h"

namespace law {

Day last_day_after(Day from, int months) {
  using namespace std::chrono;
  const auto same_number = year_month_day{from} + std::chrono::months{months};
  if (same_number.ok()) return same_number;
  return same_number.year() / same_number.month() / last;
}

base::Instant end_of(Day day, std::chrono::minutes offset) { return base::Instant{day + std::chrono::days{1}} - offset; }

base::Instant last_moment_of(Day day, std::chrono::minutes offset) { return end_of(day, offset) - std::chrono::milliseconds{1}; }

Day last_day_before(base::Instant end, std::chrono::minutes offset) { return day_at(end - std::chrono::milliseconds{1}, offset); }

}  // namespace law
