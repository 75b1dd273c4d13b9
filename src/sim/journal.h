#pragma once
#include <map>
#include <set>
#include <tuple>

#include "store/memory_journal.h"

namespace sim {

/// The process ended here: what was appended stands, what was to follow did not happen.
struct Crash {};

/// One entry as it was committed, in the clear.
struct Entry {
  const ledger::Draft& draft;
  const ledger::Stamp& stamp;
};

/// The journal in memory, watched and disturbed: every commit is told; after a batch, or before it, the process can end; and between an act's look at
/// its matter and its append somebody else can do an act of their own.
class Journal final : public ledger::Journal {
 public:
  Journal(base::Clock clock, base::Random random) : kept_(std::move(clock), std::move(random)) {}

  std::function<void(const std::vector<Entry>&)> committed;  // in order, after each batch
  std::function<void(const ledger::Row&)> rewritten;  // each row that a batch wrote
  std::function<void()> meanwhile;  // done once, before the next append

  enum class Ends { never, before, after };
  Ends ends = Ends::never;  // of the process, at the next append

  std::expected<std::vector<ledger::Stamp>, ledger::Refused> append(ledger::Batch batch) override;
  ledger::Entries load(const base::Id& stream, ledger::Envelopes envelopes = ledger::Envelopes::ordinary) const override {
    return kept_.load(stream, envelopes);
  }
  void each(const std::function<bool(const ledger::Entry&)>& visit) const override { kept_.each(visit); }
  std::optional<base::Bytes> answered(const base::Id& once) const override { return kept_.answered(once); }
  std::optional<base::Bytes> blob(const base::Id& id) const override { return kept_.blob(id); }
  std::vector<ledger::Row> rows(const ledger::RowQuery& query) const override { return kept_.rows(query); }
  std::size_t count(const ledger::RowQuery& query) const override { return kept_.count(query); }
  void rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>& produce) override;
  void erase(const base::Id& stream) override { kept_.erase(stream); }
  std::uint64_t size() const override { return kept_.size(); }
  base::Digest root() const override { return kept_.root(); }
  ledger::Shelf& shelf() { return kept_.shelf(); }

  /// Every row as the appends have written it, and as the last rebuild folded it.
  using Rows = std::map<std::tuple<base::Id, std::string, std::string>, ledger::Row>;
  const Rows& written() const { return written_; }
  const Rows& rebuilt() const { return rebuilt_; }

 private:
  void note_rows(const std::vector<ledger::Row>& rows);

  store::MemoryJournal kept_;
  Rows written_, rebuilt_;
};

}  // namespace sim
