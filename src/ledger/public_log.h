#pragma once
#include "ledger/log_proof.h"

namespace ledger {

/// The journal published as a log that others watch (docs/formats/log.md), as far as whoever writes the journal needs it. Every function may be called
/// from any thread.
class PublicLog {
 public:
  virtual ~PublicLog() = default;
  /// Whether others see it: no witness is wanted, or one has answered within the time set.
  virtual bool witnessed() const = 0;
  /// Waits, for a bounded time, until the entry at this position stands in a published checkpoint, cosigned by as many witnesses as are wanted. None where
  /// it does not come to that, or the entry is erased.
  virtual std::optional<LogProof> published(std::uint64_t position) = 0;
};

}  // namespace ledger
