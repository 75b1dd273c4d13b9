#include "store/memory_shelf.h"

namespace store {

void MemoryShelf::put(const base::Digest& key, const base::Bytes& value, base::Instant until) {
  const std::scoped_lock lock(mutex_);
  const auto now = clock_();
  std::erase_if(kept_, [&](const auto& item) { return item.second.until <= now; });
  kept_.insert_or_assign(key, Kept{value, until});
}

std::optional<base::Bytes> MemoryShelf::find(const base::Digest& key, base::Instant now) const {
  const std::scoped_lock lock(mutex_);
  const auto found = kept_.find(key);
  if (found == kept_.end() || found->second.until <= now) return std::nullopt;
  return found->second.value;
}

void MemoryShelf::drop(const base::Digest& key) {
  const std::scoped_lock lock(mutex_);
  kept_.erase(key);
}

}  // namespace store
