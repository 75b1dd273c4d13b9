#include "store/recent_streams.h"

#include <atomic>

namespace store {

using namespace ledger;

namespace {

// Roughly: the entry, its place in the list, and what it points to.
constexpr std::size_t beside_bytes = 200;

std::size_t size_of(const std::vector<Entry>& entries) {
  std::size_t size = beside_bytes;
  for (const auto& entry : entries) {
    size += beside_bytes;
    if (const auto* const opened = std::get_if<Opened>(&entry.content)) size += opened->ordinary.size();
  }
  return size;
}

using Made = std::optional<std::pair<RecentStreams::Held, std::size_t>>;

// Only what is held whole can go on; a stream that begins is held from its first entry.
Made followed_by(std::optional<RecentStreams::Held> before, Entry entry) {
  const auto last = before && !(*before)->empty() ? (*before)->back().stamp.version : 0;
  if (entry.stamp.version != last + 1) return std::nullopt;
  RecentStreams::Held entries;
  if (!before) {
    entries = std::make_shared<std::vector<Entry>>();
  } else if (before->use_count() == 1) {
    std::atomic_thread_fence(std::memory_order_acquire);  // after the last look of whoever gave it back
    entries = *std::move(before);
  } else {
    entries = std::make_shared<std::vector<Entry>>(**before);  // whoever was given the stream keeps it as it was
  }
  entries->push_back(std::move(entry));
  const auto size = size_of(*entries);
  return std::pair{std::move(entries), size};
}

}  // namespace

std::optional<Entries> RecentStreams::find(const base::Id& stream) {
  auto held = held_.find(stream);
  if (!held) return std::nullopt;
  return Entries(*std::move(held));
}

void RecentStreams::remember(const base::Id& stream, Held entries, std::uint64_t mark) {
  const auto size = size_of(*entries);
  held_.remember(stream, std::move(entries), size, mark);
}

void RecentStreams::written(Batch& batch, const std::vector<Stamp>& stamps) {
  for (std::size_t i = 0; i < stamps.size(); ++i) {
    auto& draft = batch.drafts[i];
    Entry entry{draft.stream, stamps[i], Opened{std::move(draft.ordinary), std::nullopt}};
    held_.change(draft.stream, [&](std::optional<Held> before) { return followed_by(std::move(before), std::move(entry)); });
  }
}

}  // namespace store
