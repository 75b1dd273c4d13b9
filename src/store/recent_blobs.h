#pragma once
#include "ledger/journal.h"
#include "store/recent.h"

namespace store {

/// The documents written last: most are fetched, to be printed, as soon as they are signed. A blob is never replaced, so that what is kept is what
/// stands, until its owner is erased.
class RecentBlobs {
 public:
  std::optional<base::Bytes> find(const base::Id& blob) {
    const auto held = held_.find(blob);
    if (!held) return std::nullopt;
    return *held->bytes;
  }
  /// What was committed; the bytes are taken out of the batch.
  void written(ledger::Batch& batch) {
    for (auto& blob : batch.blobs)
      held_.change(blob.id, [&blob](std::optional<Held>) {
        const auto size = blob.bytes.size();
        return std::optional(std::pair{Held{blob.owner, std::make_shared<const base::Bytes>(std::move(blob.bytes))}, size});
      });
  }
  void forget(const base::Id& owner) {
    held_.forget_all([&owner](const Held& held) { return held.owner == owner; });
  }

 private:
  struct Held {
    base::Id owner;
    std::shared_ptr<const base::Bytes> bytes;
  };
  static constexpr std::size_t most_bytes = 32'000'000;
  Recent<base::Id, Held, std::hash<base::Id>> held_{most_bytes};
};

}  // namespace store
