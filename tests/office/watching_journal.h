#pragma once
#include "ledger/journal.h"

namespace world {

/// What would have been appended was.
struct Appended {};

/// Reads as the journal behind it does; an append ends the act before anything is written, so that one matter serves any number of trials.
class WatchingJournal : public ledger::Journal {
 public:
  explicit WatchingJournal(ledger::Journal& behind) : behind_(behind) {}
  std::expected<std::vector<ledger::Stamp>, ledger::Refused> append(ledger::Batch) override {
    ++appended;
    throw Appended{};
  }
  ledger::Entries load(const base::Id& stream, ledger::Envelopes envelopes) const override { return behind_.load(stream, envelopes); }
  void each(const std::function<bool(const ledger::Entry&)>& visit) const override { behind_.each(visit); }
  std::optional<base::Bytes> answered(const base::Id& once) const override { return behind_.answered(once); }
  std::optional<base::Bytes> blob(const base::Id& id) const override { return behind_.blob(id); }
  std::vector<ledger::Row> rows(const ledger::RowQuery& query) const override { return behind_.rows(query); }
  std::size_t count(const ledger::RowQuery& query) const override { return behind_.count(query); }
  void rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>&) override { throw Appended{}; }
  void erase(const base::Id&) override { throw Appended{}; }
  std::uint64_t size() const override { return behind_.size(); }
  base::Digest root() const override { return behind_.root(); }

  std::size_t appended = 0;

 private:
  ledger::Journal& behind_;
};

}  // namespace world
