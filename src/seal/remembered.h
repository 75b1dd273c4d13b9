#pragma once
#include <map>
#include <mutex>
#include <optional>

#include "base/hash.h"

namespace seal {

/// What was found out of bytes and can never come out otherwise, by the digest of those bytes; a bounded number of them, for any number of threads.
template <class Found>
class Remembered {
 public:
  std::optional<Found> find(const base::Digest& of) const {
    const std::lock_guard lock(mutex_);
    const auto found = found_.find(of);
    return found == found_.end() ? std::nullopt : std::optional<Found>(found->second);
  }
  void keep(const base::Digest& of, const Found& found) {
    const std::lock_guard lock(mutex_);
    if (found_.size() >= most) found_.clear();
    found_.insert_or_assign(of, found);
  }

 private:
  static constexpr std::size_t most = 256;
  mutable std::mutex mutex_;
  std::map<base::Digest, Found> found_;
};

}  // namespace seal
