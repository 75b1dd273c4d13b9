#include "platform/zone.h"

#include <array>

namespace platform {
namespace {

std::string filled(std::string_view text, std::size_t width) {
  std::string out(text.substr(0, width));
  out.resize(width, '<');
  return out;
}

std::string checked(std::string_view field) { return std::string(field) + check_digit(field); }

std::string six(law::Day day) {
  const auto text = law::to_text(day);
  return text.substr(2, 2) + text.substr(5, 2) + text.substr(8, 2);
}

}  // namespace

char check_digit(std::string_view field) {
  constexpr std::array<unsigned, 3> weights{7, 3, 1};
  unsigned sum = 0;
  for (std::size_t i = 0; i < field.size(); ++i) {
    const char c = field[i];
    const unsigned value = c >= '0' && c <= '9' ? static_cast<unsigned>(c - '0') : c >= 'A' && c <= 'Z' ? static_cast<unsigned>(c - 'A' + 10) : 0;
    sum += value * weights[i % 3];
  }
  return static_cast<char>('0' + sum % 10);
}

std::string td3_zone(const Zone& zone) {
  const auto number = checked(filled(zone.number, 9));
  const auto born = checked(six(zone.born_on));
  const auto expires = checked(six(zone.expires_on));
  const auto optional = checked(filled(zone.optional, 14));
  const char sex = zone.sex == 'X' ? '<' : zone.sex;
  return "P<" + filled(zone.issuer, 3) + filled(zone.name, 39) + '\n' +  //
         number + filled(zone.nationality, 3) + born + sex + expires + optional + check_digit(number + born + expires + optional);
}

std::span<const int> provinces() {
  static constexpr std::array codes{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65};
  return codes;
}

}  // namespace platform
