#include "store/recent_streams.h"

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

using Made = std::optional<std::pair<std::vector<Entry>, std::size_t>>;

// Only what is held whole can go on; a stream that begins is held from its first entry.
Made followed_by(std::optional<std::vector<Entry>> before, Entry entry) {
  const auto last = before ? before->back().stamp.version : 0;
  if (entry.stamp.version != last + 1) return std::nullopt;
  auto entries = before ? std::move(*before) : std::vector<Entry>{};
  entries.push_back(std::move(entry));
  const auto size = size_of(entries);
  return std::pair{std::move(entries), size};
}

}  // namespace

void RecentStreams::remember(const base::Id& stream, const std::vector<Entry>& entries, std::uint64_t mark) {
  if (!entries.empty()) held_.remember(stream, entries, size_of(entries), mark);
}

void RecentStreams::written(const Batch& batch, const std::vector<Stamp>& stamps) {
  for (std::size_t i = 0; i < stamps.size(); ++i) {
    const auto& draft = batch.drafts[i];
    held_.change(draft.stream, [&](std::optional<std::vector<Entry>> before) {
      return followed_by(std::move(before), {draft.stream, stamps[i], Opened{draft.ordinary, std::nullopt}});
    });
  }
}

}  // namespace store
