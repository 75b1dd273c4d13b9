#include "ledger/verifier_key.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "ledger/lines.h"

namespace ledger {
namespace {

// Unicode's blanks beyond those that are control characters: U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
constexpr std::array<std::string_view, 20> blanks{" ",
                                                  "\u00a0",
                                                  "\xc2\x85",
                                                  "\u1680",
                                                  "\u2000",
                                                  "\u2001",
                                                  "\u2002",
                                                  "\u2003",
                                                  "\u2004",
                                                  "\u2005",
                                                  "\u2006",
                                                  "\u2007",
                                                  "\u2008",
                                                  "\u2009",
                                                  "\u200a",
                                                  "\u2028",
                                                  "\u2029",
                                                  "\u202f",
                                                  "\u205f",
                                                  "\u3000"};

base::Malformed bad(std::string reason) { return {"key", std::move(reason)}; }

std::string id_text(const VerifierKey& key) {
  const auto id = key_id(key);
  const std::array<std::uint8_t, 4> bytes{static_cast<std::uint8_t>(id >> 24), static_cast<std::uint8_t>(id >> 16), static_cast<std::uint8_t>(id >> 8),
                                          static_cast<std::uint8_t>(id)};
  return base::to_hex(bytes);
}

std::optional<SignatureKind> kind_of(std::uint8_t byte) {
  if (byte == static_cast<std::uint8_t>(SignatureKind::note)) return SignatureKind::note;
  if (byte == static_cast<std::uint8_t>(SignatureKind::cosignature)) return SignatureKind::cosignature;
  return std::nullopt;
}

}  // namespace

bool is_key_name(std::string_view name) {
  return !name.empty() && printable(name) && !name.contains('+') && std::ranges::none_of(blanks, [&](auto blank) { return name.contains(blank); });
}

std::uint32_t key_id(const VerifierKey& key) {
  const std::array<std::uint8_t, 2> between{'\n', static_cast<std::uint8_t>(key.kind)};
  const auto hash = base::sha256({base::as_bytes(key.name), between, key.key});
  return std::uint32_t{hash[0]} << 24 | std::uint32_t{hash[1]} << 16 | std::uint32_t{hash[2]} << 8 | hash[3];
}

std::string to_text(const VerifierKey& key) {
  if (!is_key_name(key.name)) throw std::invalid_argument("a key's name that would read as another key");
  base::Bytes bytes{static_cast<std::uint8_t>(key.kind)};
  base::append(bytes, key.key);
  return key.name + "+" + id_text(key) + "+" + base::to_base64(bytes);
}

std::expected<VerifierKey, base::Malformed> parse_verifier_key(std::string_view text) {
  const auto name_end = text.find('+');
  const auto id_end = name_end == text.npos ? text.npos : text.find('+', name_end + 1);
  if (id_end == text.npos) return std::unexpected(bad("not name, key id and key with a plus between them"));
  const auto name = text.substr(0, name_end);
  if (!is_key_name(name)) return std::unexpected(bad("not a name"));
  const auto bytes = base::from_base64(text.substr(id_end + 1));
  if (!bytes || bytes->size() != 1 + sizeof(PublicKey)) return std::unexpected(bad("not the base64 of a kind and 32 bytes"));
  const auto kind = kind_of(bytes->front());
  if (!kind) return std::unexpected(bad("neither an Ed25519 key of a log nor one of a witness"));
  VerifierKey key{std::string(name), *kind, {}};
  std::ranges::copy(bytes->begin() + 1, bytes->end(), key.key.begin());
  if (text.substr(name_end + 1, id_end - name_end - 1) != id_text(key)) return std::unexpected(bad("the key id is not that of name and key"));
  return key;
}

}  // namespace ledger
