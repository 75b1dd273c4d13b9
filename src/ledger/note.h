#pragma once
#include <optional>
#include <vector>

#include "ledger/verifier_key.h"

/// C2SP signed-note: a text and, after an empty line, who signed it.
///
///     example.org/qingbai/log
///     3
///     gSw1HwEUFc0Zu0FWPrhzp9z5pNBUFL3H0hTVqVYXUYg=
///
///     — example.org/qingbai/log Hcgriq...         name, and the base64 of key id (4 bytes, big-endian) and signature
///
/// The text must be ignored until a signature of a known key has been verified.
namespace ledger {

struct SignatureLine {
  std::string name;
  std::uint32_t key_id = 0;
  base::Bytes signature;  // of an Ed25519 note 64 bytes; of a cosignature 8 of time (seconds since 1970, big-endian) and 64
  bool operator==(const SignatureLine&) const = default;
};

struct Note {
  std::string text;                       // ends with a newline
  std::vector<SignatureLine> signatures;  // at least one, at most max_signatures
  bool operator==(const Note&) const = default;
};

constexpr std::size_t max_signatures = 64;

std::string to_text(const SignatureLine& line);  // with its newline
std::string to_text(const Note& note);
std::expected<Note, base::Malformed> parse_note(std::string_view text);
/// Signature lines alone, as a witness answers them.
std::expected<std::vector<SignatureLine>, base::Malformed> parse_signature_lines(std::string_view text);

/// Signs a text as itself (a key of kind note), or as seen at a time (a key of kind cosignature; seconds since 1970).
SignatureLine sign(std::string_view text, const VerifierKey& key, const Ed25519Sign& sign_bytes);
SignatureLine cosign(std::string_view text, const VerifierKey& key, std::uint64_t seconds, const Ed25519Sign& sign_bytes);

/// Whether a key has signed: what the line of its name and id says, once it is verified. Of several lines of one key every one must hold.
struct Signed {
  std::optional<std::uint64_t> seconds;  // of a cosignature: when, the newest
  bool operator==(const Signed&) const = default;
};
enum class NotSigned { no_line, forged };
std::expected<Signed, NotSigned> signed_by(const Note& note, const VerifierKey& key, const Ed25519Holds& holds);

}  // namespace ledger
