#include "ledger/base64.h"

#include <algorithm>

namespace ledger {

// The alphabets of base64 and base64url differ in two characters, and base64url is written without padding.
std::string to_base64(base::ByteView bytes) {
  auto text = base::to_base64url(bytes);
  std::ranges::replace(text, '-', '+');
  std::ranges::replace(text, '_', '/');
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}

std::optional<base::Bytes> from_base64(std::string_view text) {
  if (text.size() % 4 != 0 || text.find_first_of("-_") != text.npos) return std::nullopt;
  const auto padding = text.ends_with("==") ? 2u : text.ends_with('=') ? 1u : 0u;
  std::string url(text.substr(0, text.size() - padding));
  std::ranges::replace(url, '+', '-');
  std::ranges::replace(url, '/', '_');
  auto bytes = base::from_base64url(url);
  if (!bytes || (3 - bytes->size() % 3) % 3 != padding) return std::nullopt;
  return *std::move(bytes);
}

std::optional<base::Digest> digest_from_base64(std::string_view text) {
  const auto bytes = from_base64(text);
  if (!bytes || bytes->size() != sizeof(base::Digest)) return std::nullopt;
  base::Digest digest;
  std::ranges::copy(*bytes, digest.begin());
  return digest;
}

}  // namespace ledger
