#include "check/number.h"

#include <algorithm>

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
  std::string plain;
  while (!typed.empty()) {
    const auto* const known = std::ranges::find_if(read, [typed](const auto& each) { return typed.starts_with(each.first); });
    const char c = typed.front();
    if (known != std::end(read)) plain += known->second;
    else plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    typed.remove_prefix(known == std::end(read) ? 1 : known->first.size());
  }
  const auto bytes = base::from_base32(plain);
  std::array<std::uint8_t, 16> code{};
  if (!bytes || bytes->size() != code.size()) return std::nullopt;
  std::ranges::copy(*bytes, code.begin());
  return code;
}

}  // namespace check
