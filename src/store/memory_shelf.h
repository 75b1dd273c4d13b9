#pragma once
#include <map>
#include <mutex>

#include "ledger/journal.h"

namespace store {

/// A shelf that lives as long as its object.
class MemoryShelf final : public ledger::Shelf {
 public:
  explicit MemoryShelf(base::Clock clock) : clock_(std::move(clock)) {}
  void put(const base::Digest& key, const base::Bytes& value, base::Instant until) override;
  std::optional<base::Bytes> find(const base::Digest& key, base::Instant now) const override;
  void drop(const base::Digest& key) override;

 private:
  struct Kept {
    base::Bytes value;
    base::Instant until;
  };
  base::Clock clock_;
  mutable std::mutex mutex_;
  std::map<base::Digest, Kept> kept_;
};

}  // namespace store
