#pragma once
#include "ledger/commitment.h"

namespace ledger {

/// What opens one entry's commitment for whoever is handed it, and nothing of any other entry: deterministic CBOR of
/// [1, salt, header, ordinary plaintext, restricted commitment]. A proof of the log carries it as its extra bytes (docs/formats/log.md).
struct Opening {
  Salt salt{};
  base::Bytes header;    // commitment.h
  base::Bytes ordinary;
  Digest restricted{};   // the restricted commitment; 32 zero bytes where the entry has no restricted envelope
  bool operator==(const Opening&) const = default;
};

Digest commitment(const Opening& opening);
base::Bytes to_cbor(const Opening& opening);
std::expected<Opening, base::Malformed> parse_opening(base::ByteView cbor);

}  // namespace ledger
