#include "transparency/signing_key.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <stdexcept>

#include "seal/ed25519.h"
#include "base/durable_file.h"

namespace transparency {
namespace {

constexpr std::string_view mark = "PRIVATE+KEY+";

using Seed = seal::Ed25519Key::Seed;

SigningKey key_of(const std::string& name, ledger::SignatureKind kind, const Seed& seed) {
  auto key = std::make_shared<const seal::Ed25519Key>(seed);
  return {{name, kind, key->public_key()}, [key](base::ByteView message) { return key->sign(message); }};
}

// The line with the seed where a verifier key has the public key, whose base64 may hold a plus too: the id is that of the public one.
std::string line_of(const SigningKey& key, const Seed& seed) {
  const auto text = to_text(key.verifier);
  const auto id_end = text.find('+', text.find('+') + 1);
  base::Bytes secret{static_cast<std::uint8_t>(key.verifier.kind)};
  base::append(secret, seed);
  return std::string(mark) + text.substr(0, id_end + 1) + base::to_base64(secret);
}

std::optional<SigningKey> parse(std::string_view line) {
  if (!line.starts_with(mark) || !line.ends_with('\n')) return std::nullopt;
  const auto text = line.substr(mark.size(), line.size() - mark.size() - 1);
  const auto name_end = text.find('+');
  const auto id_end = name_end == text.npos ? text.npos : text.find('+', name_end + 1);
  const auto secret = id_end == text.npos ? std::unexpected(base::Malformed{}) : base::from_base64(text.substr(id_end + 1));
  if (!secret || secret->size() != 33) return std::nullopt;
  Seed seed;
  std::ranges::copy(secret->begin() + 1, secret->end(), seed.begin());
  for (const auto kind : {ledger::SignatureKind::note, ledger::SignatureKind::cosignature}) {
    if (secret->front() != static_cast<std::uint8_t>(kind) || !ledger::is_key_name(text.substr(0, name_end))) continue;
    auto key = key_of(std::string(text.substr(0, name_end)), kind, seed);
    if (line_of(key, seed) + "\n" == line) return key;
  }
  return std::nullopt;
}

}  // namespace

SigningKey read_signing_key(const std::string& path) {
  const auto text = base::read_file(path);
  if (!text) throw std::runtime_error(path + " is not there");
  const auto others = std::filesystem::status(path).permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all);
  if (others != std::filesystem::perms::none) throw std::runtime_error(path + " can be read by others than its owner: chmod 600");
  auto key = parse(*text);
  if (!key) throw std::runtime_error(path + " does not hold a signing key in one line");
  return *std::move(key);
}

SigningKey make_signing_key(const std::string& path, const std::string& name, ledger::SignatureKind kind, const base::Random& random) {
  if (std::filesystem::exists(path)) throw std::runtime_error(path + " is there already");
  if (!ledger::is_key_name(name)) throw std::runtime_error("a key's name has no blank, no plus and no control character: " + name);
  Seed seed;
  random(seed);
  auto key = key_of(name, kind, seed);
  base::write_durably(path, line_of(key, seed) + "\n");
  return key;
}

bool holds(const ledger::PublicKey& key, base::ByteView message, base::ByteView signature) { return seal::ed25519_holds(key, message, signature); }

}  // namespace transparency
