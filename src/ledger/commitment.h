#pragma once
#include "ledger/journal.h"
#include "ledger/tree.h"

/// What a leaf of the tree commits to: docs/formats/journal.md has the bytes and a worked example.
namespace ledger {

using Salt = std::array<std::uint8_t, 32>;

/// An entry's restricted plaintext is padded to this size, so that its length tells nothing.
constexpr std::size_t restricted_size = 8192;
/// The longest restricted plaintext: two bytes hold its length.
constexpr std::size_t restricted_limit = restricted_size - 2;

/// The allotments as they are stored and committed to: deterministic CBOR, [[series, number], ...].
struct Allotment {
  Series series;
  std::uint64_t number = 0;
  bool operator==(const Allotment&) const = default;
};
base::Bytes to_cbor(const std::vector<Allotment>& allotted);
std::expected<std::vector<Allotment>, base::Malformed> parse_allotted(base::ByteView cbor);

/// Where an entry stands.
struct Place {
  base::Id stream;
  std::uint64_t version = 0;
  std::uint64_t position = 0;
  base::Instant at{};
  bool operator==(const Place&) const = default;
};

/// The header: deterministic CBOR of [1, stream, version, position, at in milliseconds, allotted].
base::Bytes header_of(const Place& place, base::ByteView allotted_cbor);

/// SHA-256(salt || header || ordinary || restricted), the leaf's data; `restricted` is 32 zero bytes where there is no restricted envelope.
Digest commitment(const Salt& salt, base::ByteView header, base::ByteView ordinary, const Digest& restricted);
/// SHA-256(salt || padded)
Digest restricted_commitment(const Salt& salt, base::ByteView padded);

/// Two bytes of length (big-endian), the plaintext, zeros up to restricted_size. Longer than restricted_limit: std::length_error.
base::Bytes pad(base::ByteView restricted);
std::expected<base::Bytes, base::Malformed> unpad(base::ByteView padded);

}  // namespace ledger
