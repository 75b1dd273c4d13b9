#include "base/instant.h"

#include <charconv>

namespace base {
namespace {

struct Cursor {
  std::string_view text;
  bool good = true;
  int number(std::size_t digits) {
    int value = 0;
    if (text.size() < digits) return good = false, 0;
    for (const char c : text.substr(0, digits)) {
      if (c < '0' || c > '9') good = false;
      value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
  }
  bool take(char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
  }
  void need(char wanted) { good = take(wanted) && good; }
};

int milliseconds(Cursor& in) {
  if (!in.take('.')) return 0;
  int value = 0;
  int digits = 0;
  for (; !in.text.empty() && in.text.front() >= '0' && in.text.front() <= '9'; in.text.remove_prefix(1), ++digits)
    if (digits < 3) value = value * 10 + (in.text.front() - '0');
  if (digits == 0) in.good = false;
  for (int i = digits; i < 3; ++i) value *= 10;
  return value;
}

std::chrono::minutes offset_of(Cursor& in) {
  if (in.take('Z') || in.take('z')) return {};
  const bool west = in.take('-');
  if (!west) in.need('+');
  const int hours = in.number(2);
  in.need(':');
  const int minutes = in.number(2);
  if (hours > 23 || minutes > 59) in.good = false;
  const std::chrono::minutes offset{hours * 60 + minutes};
  return west ? -offset : offset;
}

// The last `digits` of a number, in place.
void put(std::string& text, std::size_t at, std::size_t digits, std::int64_t number) {
  for (; digits > 0; number /= 10) text[at + --digits] = static_cast<char>('0' + number % 10);
}

std::string local_text(Instant local, std::string_view tail) {
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{local - day};
  std::string text = "0000-00-00T00:00:00";
  put(text, 0, 4, static_cast<int>(date.year()));
  put(text, 5, 2, static_cast<unsigned>(date.month()));
  put(text, 8, 2, static_cast<unsigned>(date.day()));
  put(text, 11, 2, time.hours().count());
  put(text, 14, 2, time.minutes().count());
  put(text, 17, 2, time.seconds().count());
  return text.append(tail);
}

}  // namespace

Clock system_clock() {
  return [] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
}

std::string to_rfc3339(Instant at) {
  const auto part = (at - std::chrono::floor<std::chrono::seconds>(at)).count();
  std::string tail = ".000Z";
  put(tail, 1, 3, part);
  return local_text(at, tail);
}

std::string to_rfc3339(Instant at, std::chrono::minutes offset) {
  const auto minutes = offset.count() < 0 ? -offset.count() : offset.count();
  std::string tail = "+00:00";
  if (offset.count() < 0) tail[0] = '-';
  put(tail, 1, 2, minutes / 60);
  put(tail, 4, 2, minutes % 60);
  return local_text(at + offset, tail);
}

std::expected<Instant, Malformed> parse_rfc3339(std::string_view text) {
  using namespace std::chrono;
  Cursor in{text};
  const int y = in.number(4);
  in.need('-');
  const int m = in.number(2);
  in.need('-');
  const int d = in.number(2);
  if (!in.take('T') && !in.take('t')) in.good = false;
  const int hour = in.number(2);
  in.need(':');
  const int minute = in.number(2);
  in.need(':');
  const int second = in.number(2);
  const int part = milliseconds(in);
  const auto offset = offset_of(in);
  const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (!in.good || !in.text.empty() || !date.ok() || hour > 23 || minute > 59 || second > 60)
    return std::unexpected(Malformed{{}, "not an RFC 3339 time"});
  return Instant{sys_days{date}} + hours{hour} + minutes{minute} + seconds{second} + std::chrono::milliseconds{part} - offset;
}

}  // namespace base
