#include "ledger/checkpoint.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace ledger {
namespace {

// 32 bytes are 43 characters and one "=": the alphabets differ in two characters.
std::string to_base64(const Digest& root) {
  auto text = base::to_base64url(root);
  std::ranges::replace(text, '-', '+');
  std::ranges::replace(text, '_', '/');
  return text + "=";
}

std::optional<Digest> from_base64(std::string_view text) {
  if (text.size() != 44 || text.back() != '=' || text.find_first_of("-_") != text.npos) return std::nullopt;
  std::string url(text.substr(0, 43));
  std::ranges::replace(url, '+', '-');
  std::ranges::replace(url, '/', '_');
  const auto bytes = base::from_base64url(url);
  if (!bytes || bytes->size() != sizeof(Digest)) return std::nullopt;
  Digest root;
  std::ranges::copy(*bytes, root.begin());
  return root;
}

std::optional<std::uint64_t> from_decimal(std::string_view text) {
  std::uint64_t size = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), size);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (text.size() > 1 && text.front() == '0') return std::nullopt;
  return size;
}

bool printable(std::string_view origin) {
  return !origin.empty() && std::ranges::none_of(origin, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::optional<std::string_view> line_of(std::string_view& text) {
  const auto end = text.find('\n');
  if (end == text.npos) return std::nullopt;
  const auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

}  // namespace

std::string to_text(const Checkpoint& checkpoint) {
  if (!printable(checkpoint.origin)) throw std::invalid_argument("an origin that would read as another checkpoint");
  return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" + to_base64(checkpoint.root) + "\n";
}

std::expected<Checkpoint, base::Malformed> parse_checkpoint(std::string_view text) {
  const auto origin = line_of(text);
  if (!origin || !printable(*origin)) return std::unexpected(base::Malformed{"origin", "missing or not printable"});
  const auto size_line = line_of(text);
  const auto size = size_line ? from_decimal(*size_line) : std::nullopt;
  if (!size) return std::unexpected(base::Malformed{"size", "not a decimal number"});
  const auto root_line = line_of(text);
  const auto root = root_line ? from_base64(*root_line) : std::nullopt;
  if (!root) return std::unexpected(base::Malformed{"root", "not the base64 of 32 bytes"});
  if (!text.empty()) return std::unexpected(base::Malformed{"", "lines left over"});
  return Checkpoint{std::string(*origin), *size, *root};
}

}  // namespace ledger
