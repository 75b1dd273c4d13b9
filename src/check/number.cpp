#include "check/number.h"

#include <algorithm>

#include "base/respelt.h"
#include "check/judge.h"

namespace check {

std::optional<Answer> check_number(const std::string& number, const std::array<std::uint8_t, 16>& code, const Trust& trust, const Register& asked) {
  if (!asked.of_number || trust.seals.empty()) return std::nullopt;
  const auto standing = asked.of_number(number, code);
  if (std::holds_alternative<standing::Absent>(standing.state)) return std::nullopt;
  return judge(trust.seals.begin()->second, {}, standing);  // the register says how the number is printed
}

std::optional<std::array<std::uint8_t, 16>> read_code(std::string_view typed) {
  // What stands between groups is nobody's fault, and the digits that Base32 leaves out are read as the letters that they look like.
  static constexpr std::pair<std::string_view, std::string_view> read[] = {
      {" ", ""}, {"\t", ""}, {"-", ""}, {".", ""}, {"\u00a0", ""}, {"\u3000", ""}, {"\u2010", ""}, {"\u2011", ""}, {"\u2012", ""}, {"\u2013", ""},
      {"\u2014", ""}, {"0", "O"}, {"1", "I"}, {"8", "B"}};
  auto plain = base::respelt(typed, read);
  std::ranges::transform(plain, plain.begin(), base::in_capitals);
  const auto bytes = base::from_base32(plain);
  std::array<std::uint8_t, 16> code{};
  if (!bytes || bytes->size() != code.size()) return std::nullopt;
  std::ranges::copy(*bytes, code.begin());
  return code;
}

}  // namespace check
