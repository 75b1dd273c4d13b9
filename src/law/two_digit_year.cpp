#include "law/two_digit_year.h"

#include <tuple>

namespace law {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

/// Two decimal digits, or none.
std::optional<unsigned> two_digits(std::string_view text) {
  if (text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') return {};
  return static_cast<unsigned>((text[0] - '0') * 10 + (text[1] - '0'));
}

/// The day of the hundred years that end before `end` (year, month, day), if it exists.
ZoneDate in_century_before(int year_in_century, unsigned month, unsigned day, const std::tuple<int, unsigned, unsigned>& end) {
  int year = std::get<0>(end) - std::get<0>(end) % 100 + year_in_century;
  while (std::tuple(year, month, day) >= end) year -= 100;
  while (std::tuple(year + 100, month, day) < end) year += 100;
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!date.ok()) return {{}, false};
  return {sys_days{date}, true};
}

std::tuple<int, unsigned, unsigned> parts(Day day, int years_later) {
  const year_month_day date{day};
  return {static_cast<int>(date.year()) + years_later, static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

/// Whether a part is unknown, or may be what it says.
bool is_filler_or_within(std::string_view part, unsigned least, unsigned most) {
  if (part == "<<") return true;
  const auto value = two_digits(part);
  return value && *value >= least && *value <= most;
}

}  // namespace

ZoneDate birth_date(std::string_view yymmdd, Day on) {
  const auto year = yymmdd.substr(0, 2);
  const auto month = yymmdd.substr(2, 2);
  const auto day = yymmdd.substr(4, 2);
  if (year == "<<" || month == "<<" || day == "<<")
    return {{}, is_filler_or_within(year, 0, 99) && is_filler_or_within(month, 1, 12) && is_filler_or_within(day, 1, 31)};
  const auto y = two_digits(year);
  const auto m = two_digits(month);
  const auto d = two_digits(day);
  if (!y || !m || !d) return {{}, false};
  return in_century_before(static_cast<int>(*y), *m, *d, parts(on + std::chrono::days{1}, 0));
}

ZoneDate expiry_date(std::string_view yymmdd, Day on) {
  const auto y = two_digits(yymmdd.substr(0, 2));
  const auto m = two_digits(yymmdd.substr(2, 2));
  const auto d = two_digits(yymmdd.substr(4, 2));
  if (!y || !m || !d) return {{}, false};
  return in_century_before(static_cast<int>(*y), *m, *d, parts(on, 50));
}

}  // namespace law
