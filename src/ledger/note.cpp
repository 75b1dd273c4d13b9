#include "ledger/note.h"

#include <algorithm>
#include <stdexcept>

#include "ledger/lines.h"

namespace ledger {
namespace {

constexpr std::string_view dash = "\u2014 ";
constexpr std::size_t time_size = 8;

void append_big_endian(base::Bytes& to, std::uint64_t value, unsigned bytes) {
  while (bytes-- > 0) to.push_back(static_cast<std::uint8_t>(value >> (8 * bytes)));
}

std::uint64_t big_endian(base::ByteView bytes) {
  std::uint64_t value = 0;
  for (const auto byte : bytes) value = value << 8 | byte;
  return value;
}

std::string cosigned_message(std::uint64_t seconds, std::string_view text) {
  return "cosignature/v1\ntime " + std::to_string(seconds) + "\n" + std::string(text);
}

bool printable_lines(std::string_view text) {
  for (auto line = take_line(text); line; line = take_line(text))
    if (!printable(*line)) return false;
  return text.empty();
}

std::optional<SignatureLine> parse_line(std::string_view line) {
  if (!line.starts_with(dash)) return std::nullopt;
  line.remove_prefix(dash.size());
  const auto space = line.find(' ');
  if (space == line.npos || !is_key_name(line.substr(0, space))) return std::nullopt;
  const auto bytes = base::from_base64(line.substr(space + 1));
  if (!bytes || bytes->size() < 5) return std::nullopt;
  const base::ByteView view(*bytes);
  return SignatureLine{std::string(line.substr(0, space)), static_cast<std::uint32_t>(big_endian(view.first(4))), {view.begin() + 4, view.end()}};
}

// Whether one line of the key's is by the key, and at what time.
std::optional<Signed> verified(const Note& note, const SignatureLine& line, const VerifierKey& key, const Ed25519Holds& holds) {
  const base::ByteView bytes(line.signature);
  switch (key.kind) {
    case SignatureKind::note:
      if (bytes.size() != sizeof(Ed25519Signature) || !holds(key.key, base::as_bytes(note.text), bytes)) return std::nullopt;
      return Signed{};
    case SignatureKind::cosignature: {
      if (bytes.size() != time_size + sizeof(Ed25519Signature)) return std::nullopt;
      const auto seconds = big_endian(bytes.first(time_size));
      const auto message = cosigned_message(seconds, note.text);
      if (seconds >> 63 != 0 || !holds(key.key, base::as_bytes(message), bytes.subspan(time_size))) return std::nullopt;
      return Signed{seconds};
    }
  }
  return std::nullopt;
}

}  // namespace

std::string to_text(const SignatureLine& line) {
  if (!is_key_name(line.name)) throw std::invalid_argument("a key's name that would read as another line");
  base::Bytes bytes;
  append_big_endian(bytes, line.key_id, 4);
  base::append(bytes, line.signature);
  return std::string(dash) + line.name + " " + base::to_base64(bytes) + "\n";
}

std::string to_text(const Note& note) {
  std::string text = note.text + "\n";
  for (const auto& line : note.signatures) text += to_text(line);
  return text;
}

std::expected<std::vector<SignatureLine>, base::Malformed> parse_signature_lines(std::string_view text) {
  std::vector<SignatureLine> lines;
  while (!text.empty()) {
    const auto line = take_line(text);
    auto parsed = line ? parse_line(*line) : std::nullopt;
    if (!parsed) return std::unexpected(base::Malformed{"signatures", "not a signature's line"});
    lines.push_back(*std::move(parsed));
    if (lines.size() > max_signatures) return std::unexpected(base::Malformed{"signatures", "too many"});
  }
  if (lines.empty()) return std::unexpected(base::Malformed{"signatures", "there is none"});
  return lines;
}

std::expected<Note, base::Malformed> parse_note(std::string_view text) {
  if (!printable_lines(text)) return std::unexpected(base::Malformed{"", "not lines of UTF-8 without control characters"});
  // The text may hold empty lines: the last one parts it from the signatures.
  const auto end = text.rfind("\n\n");
  if (end == text.npos) return std::unexpected(base::Malformed{"", "no empty line before signatures"});
  auto signatures = parse_signature_lines(text.substr(end + 2));
  if (!signatures) return std::unexpected(signatures.error());
  return Note{std::string(text.substr(0, end + 1)), *std::move(signatures)};
}

SignatureLine sign(std::string_view text, const VerifierKey& key, const Ed25519Sign& sign_bytes) {
  if (key.kind != SignatureKind::note) throw std::logic_error("a witness's key does not sign notes");
  const auto signature = sign_bytes(base::as_bytes(text));
  return {key.name, key_id(key), {signature.begin(), signature.end()}};
}

SignatureLine cosign(std::string_view text, const VerifierKey& key, std::uint64_t seconds, const Ed25519Sign& sign_bytes) {
  if (key.kind != SignatureKind::cosignature) throw std::logic_error("a log's key does not cosign");
  const auto signature = sign_bytes(base::as_bytes(cosigned_message(seconds, text)));
  SignatureLine line{key.name, key_id(key), {}};
  append_big_endian(line.signature, seconds, time_size);
  base::append(line.signature, signature);
  return line;
}

std::expected<Signed, NotSigned> signed_by(const Note& note, const VerifierKey& key, const Ed25519Holds& holds) {
  const auto id = key_id(key);
  std::optional<Signed> found;
  for (const auto& line : note.signatures) {
    if (line.name != key.name || line.key_id != id) continue;
    const auto one = verified(note, line, key, holds);
    if (!one) return std::unexpected(NotSigned::forged);
    found = found && found->seconds > one->seconds ? found : one;
  }
  if (!found) return std::unexpected(NotSigned::no_line);
  return *found;
}

}  // namespace ledger
