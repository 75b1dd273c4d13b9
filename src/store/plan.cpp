#include "store/plan.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace store {
namespace {

// The value that the batch has already moved on to, or the one that stood before it.
template <class Key>
std::uint64_t& moving(std::map<Key, std::uint64_t>& moved, const Key& key, const std::function<std::uint64_t(const Key&)>& before) {
  const auto found = moved.find(key);
  return found != moved.end() ? found->second : moved.emplace(key, before(key)).first->second;
}

}  // namespace

std::expected<Plan, ledger::Stale> plan(const std::vector<ledger::Draft>& drafts, base::Instant now, const Standing& standing) {
  Plan plan;
  const auto at = std::max(now, standing.last);
  for (const auto& draft : drafts) {
    auto& version = moving(plan.versions, draft.stream, standing.version);
    if (draft.after && *draft.after != version) return std::unexpected(ledger::Stale{draft.stream, standing.version(draft.stream)});
    ledger::Stamp stamp{standing.size + plan.stamps.size(), ++version, at, {}};
    std::vector<ledger::Allotment> allotments;
    for (const auto& series : draft.allot) {
      const auto number = ++moving(plan.numbers, series, standing.last_number);
      stamp.allotted.push_back(number);
      allotments.push_back({series, number});
    }
    plan.stamps.push_back(std::move(stamp));
    plan.allotments.push_back(std::move(allotments));
  }
  return plan;
}

void require_writable(const ledger::Batch& batch, const std::function<Key(const base::Id&)>& key) {
  for (const auto& draft : batch.drafts) {
    if (key(draft.stream) == Key::destroyed) throw std::logic_error("an erased stream takes no entry");
    if (draft.restricted && draft.restricted->size() > ledger::restricted_limit) throw std::logic_error("a restricted envelope is larger than its one size");
  }
  for (const auto& blob : batch.blobs) {
    const bool drafted = std::ranges::find(batch.drafts, blob.owner, &ledger::Draft::stream) != batch.drafts.end();
    if (!drafted && key(blob.owner) != Key::kept) throw std::logic_error("a blob of a stream that is not there");
  }
}

void require_fitting(const std::vector<ledger::Row>& rows, const std::vector<ledger::Draft>& drafts) {
  std::set<std::tuple<std::string_view, base::Id, std::string_view>> places;
  for (const auto& row : rows) {
    if (std::ranges::find(drafts, row.owner, &ledger::Draft::stream) == drafts.end())
      throw std::logic_error("a row of a stream that its batch does not touch");
    if (!places.emplace(row.list, row.owner, row.part).second) throw std::logic_error("two rows for one list, owner and part");
  }
}

}  // namespace store
