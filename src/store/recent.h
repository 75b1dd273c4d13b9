#pragma once
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace store {

/// What was read or written last, kept in memory up to a bound; the longest unused goes first. Any thread may ask.
/// Whoever reads in order to remember takes a mark first: what has changed since is not remembered as it was.
template <class Key, class Value, class Hash>
class Recent {
 public:
  /// `most` in the unit of the sizes that are remembered.
  explicit Recent(std::size_t most) : most_(most) {}
  Recent(const Recent&) = delete;
  Recent& operator=(const Recent&) = delete;

  std::optional<Value> find(const Key& key) {
    const std::scoped_lock lock(mutex_);
    const auto found = known_.find(key);
    if (found == known_.end()) return std::nullopt;
    used_.splice(used_.begin(), used_, found->second);
    return found->second->value;
  }
  std::uint64_t mark() const {
    const std::scoped_lock lock(mutex_);
    return changes_;
  }
  void remember(const Key& key, Value value, std::size_t size, std::uint64_t mark) {
    const std::scoped_lock lock(mutex_);
    if (mark == changes_) put(key, std::move(value), size);
  }
  /// What was written under the key: `next` makes it of what was known, or answers nothing and the key is forgotten.
  template <class Next>
  void change(const Key& key, const Next& next) {
    const std::scoped_lock lock(mutex_);
    ++changes_;
    std::optional<Value> before;
    if (const auto found = known_.find(key); found != known_.end()) before = std::move(found->second->value);
    take(key);
    if (std::optional<std::pair<Value, std::size_t>> made = next(std::move(before))) put(key, std::move(made->first), made->second);
  }
  void forget(const Key& key) {
    change(key, [](std::optional<Value>) { return std::optional<std::pair<Value, std::size_t>>{}; });
  }
  /// Every value of which `which` says so.
  template <class Which>
  void forget_all(const Which& which) {
    const std::scoped_lock lock(mutex_);
    ++changes_;
    for (auto one = used_.begin(); one != used_.end();) {
      const auto next = std::next(one);
      if (which(one->value)) take(Key(one->key));
      one = next;
    }
  }

 private:
  struct Held {
    Key key;
    Value value;
    std::size_t size = 0;
  };

  void take(const Key& key) {
    const auto found = known_.find(key);
    if (found == known_.end()) return;
    held_ -= found->second->size;
    used_.erase(found->second);
    known_.erase(found);
  }
  void put(const Key& key, Value value, std::size_t size) {
    take(key);
    used_.push_front({key, std::move(value), size});
    known_.emplace(key, used_.begin());
    for (held_ += size; held_ > most_ && !used_.empty();) take(Key(used_.back().key));
  }

  mutable std::mutex mutex_;
  std::size_t most_;
  std::size_t held_ = 0;
  std::uint64_t changes_ = 0;
  std::list<Held> used_;  // the last used first
  std::unordered_map<Key, typename std::list<Held>::iterator, Hash> known_;
};

}  // namespace store
