#include "check/number.h"

#include <algorithm>

#include "check/judge.h"

namespace check {

std::optional<Answer> check_number(const std::string& number, const std::array<std::uint8_t, 16>& code, const Trust& trust, const Register& asked) {
  if (!asked.of_number || trust.seals.empty()) return std::nullopt;
  const auto standing = asked.of_number(number, code);
  if (std::holds_alternative<standing::Absent>(standing.state)) return std::nullopt;
  return judge(trust.seals.begin()->second, {.number = number}, standing);
}

std::optional<std::array<std::uint8_t, 16>> read_code(std::string_view typed) {
  std::string plain;
  for (const char c : typed)
    if (c != ' ' && c != '-') plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const auto bytes = base::from_base32(plain);
  std::array<std::uint8_t, 16> code{};
  if (!bytes || bytes->size() != code.size()) return std::nullopt;
  std::ranges::copy(*bytes, code.begin());
  return code;
}

}  // namespace check
