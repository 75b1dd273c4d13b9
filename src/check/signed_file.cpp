#include "check/signed_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace check {
namespace {

constexpr std::string_view key = "/ByteRange";
constexpr std::size_t most_signatures = 8;
constexpr std::size_t most_contents = 65536;  // characters of hexadecimal

void skip_space(std::string_view& text) {
  const auto end = text.find_first_not_of(" \t\r\n");
  text.remove_prefix(end == std::string_view::npos ? text.size() : end);
}

std::optional<std::array<std::size_t, 4>> read_range(std::string_view text) {
  skip_space(text);
  if (!text.starts_with('[')) return std::nullopt;
  text.remove_prefix(1);
  std::array<std::size_t, 4> numbers{};
  for (auto& number : numbers) {
    skip_space(text);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || number > most_contents * most_contents) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  }
  skip_space(text);
  if (!text.starts_with(']')) return std::nullopt;
  return numbers;
}

// Upper case or lower case throughout: changing the case of one digit must not go unseen.
std::optional<base::Bytes> read_hex(std::string_view text) {
  std::string lower(text);
  const bool upper_case = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'F'; });
  if (upper_case && std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'f'; })) return std::nullopt;
  if (upper_case) std::ranges::transform(text, lower.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
  auto bytes = base::from_hex(lower);
  if (!bytes) return std::nullopt;
  return std::move(*bytes);
}

// The DER element's own length tells where it ends; zeros alone may follow.
base::Bytes read_contents(std::string_view gap) {
  if (gap.size() < 2 || gap.size() > most_contents || gap.front() != '<' || gap.back() != '>') return {};
  auto bytes = read_hex(gap.substr(1, gap.size() - 2));
  if (!bytes || bytes->size() < 4 || (*bytes)[0] != 0x30 || (*bytes)[1] != 0x82) return {};
  const std::size_t size = 4u + ((*bytes)[2] * 256u + (*bytes)[3]);
  if (size > bytes->size() || std::ranges::any_of(bytes->begin() + static_cast<std::ptrdiff_t>(size), bytes->end(), [](auto byte) { return byte != 0; }))
    return {};
  bytes->resize(size);
  return std::move(*bytes);
}

}  // namespace

std::vector<SignatureInFile> signatures_in(base::ByteView file) {
  const auto text = base::as_text(file);
  std::vector<SignatureInFile> found;
  for (auto at = text.find(key); at != std::string_view::npos && found.size() < most_signatures; at = text.find(key, at + 1)) {
    const auto range = read_range(text.substr(at + key.size(), 200));
    if (!range) continue;
    const auto [first, before, after, rest] = *range;
    if (first != 0 || before > after || after > file.size() || rest > file.size() - after) continue;
    found.push_back({before, after, after + rest, read_contents(text.substr(before, after - before))});
  }
  return found;
}

base::Digest digest_of(base::ByteView file, const SignatureInFile& signature) {
  return base::sha256({file.first(signature.before), file.subspan(signature.after, signature.end - signature.after)});
}

}  // namespace check
