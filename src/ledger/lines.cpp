#include "ledger/lines.h"

#include <algorithm>
#include <charconv>

namespace ledger {
namespace {

// How many bytes the first UTF-8 sequence has; 0 where there is none (RFC 3629: no overlong forms, no surrogates).
std::size_t sequence(std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto continues = [&](std::size_t i) { return (at(i) & 0xc0) == 0x80; };
  if (at(0) < 0x80) return 1;
  if (at(0) >= 0xc2 && at(0) < 0xe0) return continues(1) ? 2 : 0;
  if (at(0) >= 0xe0 && at(0) < 0xf0) {
    const auto code = (at(0) & 0xf) << 12 | (at(1) & 0x3f) << 6;
    return continues(1) && continues(2) && code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 3 : 0;
  }
  const auto code = (at(0) & 7) << 18 | (at(1) & 0x3f) << 12;
  return at(0) >= 0xf0 && continues(1) && continues(2) && continues(3) && code >= 0x10000 && code < 0x110000 ? 4 : 0;
}

}  // namespace

std::optional<std::string_view> take_line(std::string_view& text) {
  const auto end = text.find('\n');
  if (end == text.npos) return std::nullopt;
  const auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

std::optional<std::uint64_t> parse_decimal(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (text.size() > 1 && text.front() == '0') return std::nullopt;
  return number;
}

std::optional<base::Digest> digest_from_base64(std::string_view text) {
  const auto bytes = base::from_base64(text);
  if (!bytes || bytes->size() != sizeof(base::Digest)) return std::nullopt;
  base::Digest digest;
  std::ranges::copy(*bytes, digest.begin());
  return digest;
}

bool printable(std::string_view text) {
  if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) return false;
  while (!text.empty()) {
    const auto length = sequence(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

}  // namespace ledger
