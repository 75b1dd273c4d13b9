#include "law/day.h"

namespace law {
namespace {

/// The number that `text` spells in decimal digits, or -1.
int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::expected<Day, base::Malformed> parse_day(std::string_view text) {
  using namespace std::chrono;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::unexpected(base::Malformed{{}, "not a date of the form YYYY-MM-DD"});
  const int y = digits(text.substr(0, 4));
  const int m = digits(text.substr(5, 2));
  const int d = digits(text.substr(8, 2));
  if (y < 0 || m < 0 || d < 0) return std::unexpected(base::Malformed{{}, "not a date of the form YYYY-MM-DD"});
  const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (y == 0 || !date.ok()) return std::unexpected(base::Malformed{{}, "a date that does not exist"});
  return sys_days{date};
}

std::string to_text(Day day) {
  const std::chrono::year_month_day date{day};
  const auto y = static_cast<unsigned>(static_cast<int>(date.year()));
  const auto m = static_cast<unsigned>(date.month());
  const auto d = static_cast<unsigned>(date.day());
  std::string text = "0000-00-00";
  text[0] = static_cast<char>('0' + y / 1000 % 10);
  text[1] = static_cast<char>('0' + y / 100 % 10);
  text[2] = static_cast<char>('0' + y / 10 % 10);
  text[3] = static_cast<char>('0' + y % 10);
  text[5] = static_cast<char>('0' + m / 10);
  text[6] = static_cast<char>('0' + m % 10);
  text[8] = static_cast<char>('0' + d / 10);
  text[9] = static_cast<char>('0' + d % 10);
  return text;
}

int year_of(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

Day day_at(base::Instant at, std::chrono::minutes offset) { return std::chrono::floor<std::chrono::days>(at + offset); }

}  // namespace law
