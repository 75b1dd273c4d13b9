#pragma once
#include <map>
#include <unordered_map>

#include "ledger/tile.h"
#include "store/entry_table.h"
#include "store/verify.h"

namespace store {

/// Walks the entries in order, from the bytes alone, and keeps what they add up to.
class EntryCheck {
 public:
  EntryCheck(sql::Connection& connection, const Secrets& secrets, ledger::Envelopes envelopes)
      : connection_(connection), secrets_(secrets), envelopes_(envelopes) {}
  /// Fills in the report's counts, and its fault where there is one.
  void run(Report& report);
  /// What the walk added up to, to be compared with what is stored beside the entries.
  const ledger::Frontier& frontier() const { return frontier_; }
  const std::map<ledger::Series, std::uint64_t>& series() const { return series_; }
  std::size_t streams() const { return versions_.size(); }

 private:
  /// What is wrong with the row, empty where nothing is.
  std::string check(const sql::Statement& row, Report& report);
  std::string check_content(const sql::Statement& row, const SealedEntry& entry, Report& report);
  std::string check_place(const SealedEntry& entry);
  std::string check_tiles(const base::Digest& commitment);

  sql::Connection& connection_;
  const Secrets& secrets_;
  ledger::Envelopes envelopes_;
  ledger::Frontier frontier_;
  ledger::TileEdge edge_;
  base::Instant last_ = base::Instant::min();
  std::map<ledger::Series, std::uint64_t> series_;
  std::unordered_map<base::Id, std::uint64_t> versions_;
};

}  // namespace store
