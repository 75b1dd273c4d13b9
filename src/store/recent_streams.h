#pragma once
#include "ledger/journal.h"
#include "store/recent.h"

namespace store {

/// The streams that were read or written last, their ordinary envelopes opened. The one who writes tells of every commit before it is
/// acknowledged, so that whoever was answered finds here what stands in the database, or nothing.
class RecentStreams {
 public:
  using Held = std::shared_ptr<std::vector<ledger::Entry>>;
  /// None where it is not known; otherwise all entries of the stream, and no entry where there is no such stream.
  std::optional<ledger::Entries> find(const base::Id& stream);
  std::uint64_t mark() const { return held_.mark(); }
  /// What was read since the mark.
  void remember(const base::Id& stream, Held entries, std::uint64_t mark);
  /// What was committed: one stamp a draft. The entries' bytes are taken out of the batch.
  void written(ledger::Batch& batch, const std::vector<ledger::Stamp>& stamps);
  void forget(const base::Id& stream) { held_.forget(stream); }

 private:
  static constexpr std::size_t most_bytes = 64'000'000;
  Recent<base::Id, Held, std::hash<base::Id>> held_{most_bytes};
};

}  // namespace store
