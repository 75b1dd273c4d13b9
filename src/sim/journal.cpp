#include "sim/journal.h"

namespace sim {
namespace {

std::tuple<base::Id, std::string, std::string> place(const ledger::Row& row) { return {row.owner, row.list, row.part}; }

}  // namespace

std::expected<std::vector<ledger::Stamp>, ledger::Refused> Journal::append(ledger::Batch batch) {
  if (auto others = std::exchange(meanwhile, {})) others();
  const auto end = std::exchange(ends, Ends::never);
  if (end == Ends::before) throw Crash{};
  const auto drafts = batch.drafts;
  std::vector<ledger::Row> rows;
  if (batch.rows)
    batch.rows = [&rows, inner = std::move(batch.rows)](const std::vector<ledger::Stamp>& stamps) { return rows = inner(stamps); };
  auto stamps = kept_.append(std::move(batch));
  if (!stamps) return stamps;
  note_rows(rows);
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < drafts.size(); ++i) entries.push_back({drafts[i], (*stamps)[i]});
  if (committed) committed(entries);
  if (end == Ends::after) throw Crash{};
  return stamps;
}

void Journal::note_rows(const std::vector<ledger::Row>& rows) {
  std::set<base::Id> owners;
  for (const auto& row : rows) owners.insert(row.owner);
  for (const auto& owner : owners) {
    auto old = written_.lower_bound({owner, {}, {}});
    while (old != written_.end() && std::get<0>(old->first) == owner) old = written_.erase(old);
  }
  for (const auto& row : rows) {
    written_.insert_or_assign(place(row), row);
    if (rewritten) rewritten(row);
  }
}

void Journal::rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>& produce) {
  rebuilt_.clear();
  kept_.rebuild([&](const std::function<void(ledger::Row)>& put) {
    produce([&](ledger::Row row) {
      rebuilt_.insert_or_assign(place(row), row);
      put(std::move(row));
    });
  });
}

}  // namespace sim
