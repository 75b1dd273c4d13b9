#pragma once
#include <map>

#include "ledger/commitment.h"
#include "ledger/journal.h"

/// What every journal decides the same way before it writes: places, times and numbers of a batch.
namespace store {

/// How the journal stands before the batch.
struct Standing {
  std::uint64_t size = 0;                                             // entries, hence the next position
  base::Instant last{};                                               // the last entry's time
  std::function<std::uint64_t(const base::Id&)> version;              // a stream's last version, 0 if it is new
  std::function<std::uint64_t(const ledger::Series&)> last_number;    // of a series, 0 if it is new
};

/// What the batch brings, once it is written.
struct Plan {
  std::vector<ledger::Stamp> stamps;                         // one a draft
  std::vector<std::vector<ledger::Allotment>> allotments;    // one list a draft
  std::map<base::Id, std::uint64_t> versions;                // of the streams it moves on
  std::map<ledger::Series, std::uint64_t> numbers;           // of the series it draws from
};

/// Nothing is changed by planning: a refused batch leaves no trace, above all no number drawn. Times never go backwards.
std::expected<Plan, ledger::Stale> plan(const std::vector<ledger::Draft>& drafts, base::Instant now, const Standing& standing);

/// How a stream's key stands.
enum class Key { none, kept, destroyed };

/// Throws std::logic_error where a draft or a blob belongs to an erased stream, a blob to none, or a restricted plaintext is too long.
void require_writable(const ledger::Batch& batch, const std::function<Key(const base::Id&)>& key);

/// Throws std::logic_error where a row belongs to a stream that the batch does not touch, or two rows claim one place.
void require_fitting(const std::vector<ledger::Row>& rows, const std::vector<ledger::Draft>& drafts);

}  // namespace store
