#pragma once
#include <map>
#include <mutex>
#include <set>
#include <unordered_map>

#include "ledger/tree.h"
#include "store/memory_shelf.h"
#include "store/plan.h"

namespace store {

/// A journal that lives as long as its object: for the simulator and for tests. It obeys the same suite as the one on disk;
/// only durability and encryption are missing. Calls from several threads are put in a line.
class MemoryJournal final : public ledger::Journal {
 public:
  MemoryJournal(base::Clock clock, base::Random random);
  std::expected<std::vector<ledger::Stamp>, ledger::Refused> append(ledger::Batch batch) override;
  ledger::Entries load(const base::Id& stream, ledger::Envelopes envelopes = ledger::Envelopes::ordinary) const override;
  void each(const std::function<bool(const ledger::Entry&)>& visit) const override;
  std::optional<base::Bytes> answered(const base::Id& once) const override;
  std::optional<base::Bytes> blob(const base::Id& id) const override;
  std::vector<ledger::Row> rows(const ledger::RowQuery& query) const override;
  std::size_t count(const ledger::RowQuery& query) const override;
  void rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>& produce) override;
  void erase(const base::Id& stream) override;
  std::uint64_t size() const override;
  base::Digest root() const override;
  ledger::Shelf& shelf() { return shelf_; }

 private:
  using RowPlace = std::tuple<std::string, std::string, std::int64_t, base::Id>;  // list, part, rank, owner: the order in which rows are read
  struct Stream {
    std::vector<std::size_t> positions;
    std::vector<RowPlace> rows;
    bool erased = false;
  };
  void write(ledger::Batch& batch, const Plan& plan, std::vector<ledger::Row> rows);
  void drop_rows(Stream& stream);
  void put_row(ledger::Row row);
  void visit_rows(const ledger::RowQuery& query, const std::function<bool(const ledger::Row&)>& visit) const;
  Key key_of(const base::Id& stream) const;

  base::Clock clock_;
  base::Random random_;
  MemoryShelf shelf_;
  mutable std::recursive_mutex mutex_;  // a row's callback may read the journal that calls it
  std::vector<ledger::Entry> entries_;
  ledger::Frontier frontier_;
  std::unordered_map<base::Id, Stream> streams_;
  std::map<ledger::Series, std::uint64_t> numbers_;
  std::unordered_map<base::Id, base::Bytes> answers_;
  std::unordered_map<base::Id, ledger::Blob> blobs_;
  std::map<RowPlace, ledger::Row> rows_;
};

}  // namespace store
