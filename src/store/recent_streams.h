#pragma once
#include "ledger/journal.h"
#include "store/recent.h"

namespace store {

/// The streams that were read or written last, their ordinary envelopes opened. The one who writes tells of every commit before it is
/// acknowledged, so that whoever was answered finds here what stands in the database, or nothing.
class RecentStreams {
 public:
  /// None where the stream is not held; otherwise all its entries.
  std::optional<std::vector<ledger::Entry>> find(const base::Id& stream) { return held_.find(stream); }
  std::uint64_t mark() const { return held_.mark(); }
  /// What was read since the mark.
  void remember(const base::Id& stream, const std::vector<ledger::Entry>& entries, std::uint64_t mark);
  /// What was committed: one stamp a draft.
  void written(const ledger::Batch& batch, const std::vector<ledger::Stamp>& stamps);
  void forget(const base::Id& stream) { held_.forget(stream); }

 private:
  static constexpr std::size_t most_bytes = 64'000'000;
  Recent<base::Id, std::vector<ledger::Entry>, std::hash<base::Id>> held_{most_bytes};
};

}  // namespace store
