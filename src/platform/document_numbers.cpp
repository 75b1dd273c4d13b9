#include "platform/document_numbers.h"

#include <algorithm>

#include <fmt/format.h>

#include "platform/zone.h"

namespace platform {
namespace {

std::uint64_t radix(char c) { return c == '#' ? 10 : c == '@' ? 26 : 1; }

__extension__ using Wide = unsigned __int128;

// ISO 7064 MOD 11-2, as GB 11643 uses it.
char mod_11_2(std::string_view digits) {
  unsigned product = 0;
  for (const char c : digits) product = (product + static_cast<unsigned>(c - '0')) * 2 % 11;
  const unsigned check = (12 - product) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

std::string compact(law::Day day) {
  auto text = law::to_text(day);
  std::erase(text, '-');
  return text;
}

}  // namespace

std::string passport_number(std::string_view pattern, std::uint64_t index, std::uint64_t start) {
  std::uint64_t size = 1;
  for (const char c : pattern) size *= radix(c);
  // A prime that is neither 2, 5 nor 13 shares no factor with any size, so stepping by it visits every number once.
  constexpr std::uint64_t step = 6700417;
  auto at = static_cast<std::uint64_t>((Wide{index} * step + start) % size);
  std::string number(pattern);
  for (auto c = number.rbegin(); c != number.rend(); ++c) {
    const auto base = radix(*c);
    if (base > 1) *c = static_cast<char>((base == 10 ? '0' : 'A') + static_cast<int>(at % base));
    at /= base;
  }
  return number;
}

std::string permit_15(Draw& draw, std::string_view nationality, law::Day born_on) {
  const int province = draw.one_of<int>(provinces());
  const int place = draw.between(0, 20);
  const auto body = fmt::format("{}{:02}{:02}{}{}", nationality, province, place, compact(born_on).substr(2), draw.between(0, 9));
  return body + check_digit(body);
}

std::string permit_18(Draw& draw, int nationality, law::Day born_on, char sex) {
  const int sequence = draw.between(0, 499) * 2 + (sex == 'M' ? 1 : 0);
  const int province = draw.one_of<int>(provinces());
  const auto body = fmt::format("9{:02}{:03}{}{:03}", province, nationality, compact(born_on), sequence);
  return body + mod_11_2(body);
}

}  // namespace platform
