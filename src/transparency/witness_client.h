#pragma once
#include <variant>

#include "http/post.h"
#include "ledger/note.h"
#include "ledger/witness_request.h"

namespace transparency {

/// A witness as a log knows it.
struct WitnessAt {
  http::Address address;  // the submission prefix
  ledger::VerifierKey key;
};
/// "URL=VKEY", the key of kind cosignature.
std::expected<WitnessAt, base::Malformed> parse_witness(std::string_view text);

/// What a witness said to a checkpoint (C2SP tlog-witness).
namespace reply {
struct Cosigned {
  ledger::SignatureLine line;  // verified
  std::uint64_t seconds = 0;   // since 1970: what the witness says the time was
};
struct OtherSize {
  std::uint64_t size = 0;  // what it has cosigned last
};
struct Refused {
  int status = 0;
};
struct Silent {
  std::string why;
};
}  // namespace reply
using Reply = std::variant<reply::Cosigned, reply::OtherSize, reply::Refused, reply::Silent>;

/// Asks and waits, no longer than the patience. What the witness sends is believed only as far as its key's signature reaches.
Reply ask(const WitnessAt& witness, const ledger::WitnessRequest& request, const http::Patience& patience);

}  // namespace transparency
