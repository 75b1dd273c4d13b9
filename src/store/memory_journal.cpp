#include "store/memory_journal.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace store {

using namespace ledger;

MemoryJournal::MemoryJournal(base::Clock clock, base::Random random) : clock_(clock), random_(std::move(random)), shelf_(std::move(clock)) {}

std::expected<std::vector<Stamp>, Refused> MemoryJournal::append(Batch batch) {
  const std::scoped_lock lock(mutex_);
  if (batch.once)
    if (const auto found = answers_.find(batch.once->key); found != answers_.end()) return std::unexpected(Repeated{found->second});
  const Standing standing{
      entries_.size(), entries_.empty() ? base::Instant::min() : entries_.back().stamp.at,
      [this](const base::Id& stream) {
        const auto found = streams_.find(stream);
        return found == streams_.end() ? std::uint64_t{0} : static_cast<std::uint64_t>(found->second.positions.size());
      },
      [this](const Series& series) {
        const auto found = numbers_.find(series);
        return found == numbers_.end() ? std::uint64_t{0} : found->second;
      }};
  auto planned = plan(batch.drafts, clock_(), standing);
  if (!planned) return std::unexpected(planned.error());
  require_writable(batch, [this](const base::Id& stream) { return key_of(stream); });
  for (const auto& blob : batch.blobs)
    if (blobs_.contains(blob.id)) throw std::logic_error("a blob is written once");
  auto rows = batch.rows ? batch.rows(planned->stamps) : std::vector<Row>{};
  require_fitting(rows, batch.drafts);
  write(batch, *planned, std::move(rows));
  return std::move(planned->stamps);
}

Key MemoryJournal::key_of(const base::Id& stream) const {
  const auto found = streams_.find(stream);
  if (found == streams_.end()) return Key::none;
  return found->second.erased ? Key::destroyed : Key::kept;
}

void MemoryJournal::write(Batch& batch, const Plan& plan, std::vector<Row> rows) {
  for (std::size_t i = 0; i < batch.drafts.size(); ++i) {
    auto& draft = batch.drafts[i];
    const auto& stamp = plan.stamps[i];
    Salt salt;
    random_(salt);
    Digest sealed{};
    if (draft.restricted) {
      Salt restricted_salt;
      random_(restricted_salt);
      sealed = restricted_commitment(restricted_salt, pad(*draft.restricted));
    }
    const auto header = header_of({draft.stream, stamp.version, stamp.position, stamp.at}, to_cbor(plan.allotments[i]));
    frontier_.append(leaf_hash(commitment(salt, header, draft.ordinary, sealed)));
    streams_[draft.stream].positions.push_back(entries_.size());
    entries_.push_back({draft.stream, stamp, Opened{std::move(draft.ordinary), std::move(draft.restricted)}});
  }
  for (const auto& [series, number] : plan.numbers) numbers_[series] = number;
  if (batch.once) answers_.emplace(batch.once->key, std::move(batch.once->answer));
  for (auto& blob : batch.blobs) blobs_.emplace(blob.id, std::move(blob));
  for (const auto& row : rows) drop_rows(streams_.at(row.owner));
  for (auto& row : rows) put_row(std::move(row));
}

Entries MemoryJournal::load(const base::Id& stream, Envelopes envelopes) const {
  const std::scoped_lock lock(mutex_);
  std::vector<Entry> loaded;
  const auto found = streams_.find(stream);
  if (found == streams_.end()) return {};
  for (const auto position : found->second.positions) {
    loaded.push_back(entries_[position]);
    if (auto* const opened = std::get_if<Opened>(&loaded.back().content); opened != nullptr && envelopes == Envelopes::ordinary) opened->restricted.reset();
  }
  return loaded;
}

void MemoryJournal::each(const std::function<bool(const Entry&)>& visit) const {
  const std::scoped_lock lock(mutex_);
  for (auto entry : entries_) {
    if (auto* const opened = std::get_if<Opened>(&entry.content)) opened->restricted.reset();
    if (!visit(entry)) return;
  }
}

std::optional<base::Bytes> MemoryJournal::answered(const base::Id& once) const {
  const std::scoped_lock lock(mutex_);
  const auto found = answers_.find(once);
  return found == answers_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<base::Bytes> MemoryJournal::blob(const base::Id& id) const {
  const std::scoped_lock lock(mutex_);
  const auto found = blobs_.find(id);
  return found == blobs_.end() ? std::nullopt : std::optional(found->second.bytes);
}

void MemoryJournal::visit_rows(const RowQuery& query, const std::function<bool(const Row&)>& visit) const {
  for (auto row = rows_.lower_bound({query.list, query.part, std::numeric_limits<std::int64_t>::min(), {}}); row != rows_.end(); ++row) {
    if (row->second.list != query.list || row->second.part != query.part) return;
    if (!query.labels.empty() && std::ranges::find(query.labels, row->second.label) == query.labels.end()) continue;
    if (!visit(row->second)) return;
  }
}

std::vector<Row> MemoryJournal::rows(const RowQuery& query) const {
  const std::scoped_lock lock(mutex_);
  std::vector<Row> found;
  auto skipped = query.offset;
  if (query.limit == 0) return found;
  visit_rows(query, [&](const Row& row) {
    if (skipped > 0) return --skipped, true;
    found.push_back(row);
    return found.size() < query.limit;
  });
  return found;
}

std::size_t MemoryJournal::count(const RowQuery& query) const {
  const std::scoped_lock lock(mutex_);
  std::size_t counted = 0;
  visit_rows(query, [&](const Row&) { return ++counted, true; });
  return counted;
}

void MemoryJournal::drop_rows(Stream& stream) {
  for (const auto& place : stream.rows) rows_.erase(place);
  stream.rows.clear();
}

void MemoryJournal::put_row(Row row) {
  RowPlace place{row.list, row.part, row.rank, row.owner};
  streams_.at(row.owner).rows.push_back(place);
  rows_.emplace(std::move(place), std::move(row));
}

void MemoryJournal::rebuild(const std::function<void(const std::function<void(Row)>& put)>& produce) {
  const std::scoped_lock lock(mutex_);
  std::vector<Row> rows;
  produce([&](Row row) { rows.push_back(std::move(row)); });
  std::set<std::tuple<std::string_view, base::Id, std::string_view>> places;
  for (const auto& row : rows) {
    if (key_of(row.owner) != Key::kept) throw std::logic_error("a row of a stream that is not there");
    if (!places.emplace(row.list, row.owner, row.part).second) throw std::logic_error("two rows for one list, owner and part");
  }
  for (auto& [id, stream] : streams_) drop_rows(stream);
  for (auto& row : rows) put_row(std::move(row));
}

void MemoryJournal::erase(const base::Id& stream) {
  const std::scoped_lock lock(mutex_);
  const auto found = streams_.find(stream);
  if (found == streams_.end()) return;
  for (const auto position : found->second.positions) entries_[position].content = Erased{};
  drop_rows(found->second);
  std::erase_if(blobs_, [&](const auto& blob) { return blob.second.owner == stream; });
  found->second.erased = true;
}

std::uint64_t MemoryJournal::size() const {
  const std::scoped_lock lock(mutex_);
  return entries_.size();
}

base::Digest MemoryJournal::root() const {
  const std::scoped_lock lock(mutex_);
  return frontier_.root();
}

}  // namespace store
