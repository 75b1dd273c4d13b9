#pragma once
#include <array>
#include <expected>
#include <functional>

#include "base/hash.h"

/// Who signs a note: a name and an Ed25519 key, as C2SP signed-note writes them down for others:
///
///     example.org/qingbai/log+1dc2b8ab+AQ1xNz...        name, key id in hexadecimal, base64 of the type's byte and the key
namespace ledger {

/// What the signature of a key says (the byte that signed-note assigns to it).
enum class SignatureKind : std::uint8_t {
  note = 1,         // Ed25519 over the note's text: a log signs its checkpoint
  cosignature = 4,  // Ed25519 over time and checkpoint (tlog-cosignature, cosignature/v1): a witness has seen it extend what it saw before
};

using PublicKey = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;

/// Ed25519 (RFC 8032) itself lies with whoever has keys (`seal`): this folder is told how to sign and how to verify.
using Ed25519Sign = std::function<Ed25519Signature(base::ByteView message)>;
using Ed25519Holds = std::function<bool(const PublicKey& key, base::ByteView message, base::ByteView signature)>;

struct VerifierKey {
  std::string name;
  SignatureKind kind = SignatureKind::note;
  PublicKey key{};
  bool operator==(const VerifierKey&) const = default;
};

/// The first four bytes of SHA-256(name || 0x0A || kind || key), big-endian: names the key on a signature's line, and proves nothing.
std::uint32_t key_id(const VerifierKey& key);

std::string to_text(const VerifierKey& key);
/// Exactly one spelling of a key parses; keys of other kinds than the two above do not.
std::expected<VerifierKey, base::Malformed> parse_verifier_key(std::string_view text);

/// Not empty, UTF-8 without control characters, blanks and plus.
bool is_key_name(std::string_view name);

}  // namespace ledger
