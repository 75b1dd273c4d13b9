#pragma once
#include "ledger/proof.h"

namespace ledger {

/// What a log sends to a witness (C2SP tlog-witness, add-checkpoint): the size that the witness saw last, the proof from there, the new checkpoint.
///
///     old 20852014
///     PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=     the consistency proof, at most 63 hashes
///
///     example.org/qingbai/log                          a signed note
///     ...
struct WitnessRequest {
  std::uint64_t old_size = 0;
  Proof consistency;
  std::string checkpoint;
  bool operator==(const WitnessRequest&) const = default;
};

std::string to_text(const WitnessRequest& request);
std::expected<WitnessRequest, base::Malformed> parse_witness_request(std::string_view text);

}  // namespace ledger
