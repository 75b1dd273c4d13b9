#pragma once
#include <set>

#include "ledger/journal.h"
#include "ledger/public_log.h"

namespace sim {

/// A log whose witnesses are sometimes away: for a whole act, or between its beginning and its end.
class Log final : public ledger::PublicLog {
 public:
  enum class Watched { yes, no, no_longer };
  explicit Log(const ledger::Journal& journal) : journal_(journal) {}

  bool witnessed() const override { return watched != Watched::no; }
  std::optional<ledger::LogProof> published(std::uint64_t position) override {
    if (watched != Watched::yes || position >= journal_.size()) return std::nullopt;
    shown_.insert(position);
    return ledger::LogProof{{}, position, {}, "a checkpoint\n"};
  }
  /// Whether this entry was seen in the log by whoever asked for it.
  bool shown(std::uint64_t position) const { return shown_.contains(position); }

  Watched watched = Watched::yes;

 private:
  const ledger::Journal& journal_;
  std::set<std::uint64_t> shown_;
};

}  // namespace sim
