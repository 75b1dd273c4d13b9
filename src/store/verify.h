#pragma once
#include "ledger/journal.h"
#include "store/keys.h"

namespace store {

/// The first thing that is not as it was written.
struct Fault {
  std::optional<std::uint64_t> position;  // of the entry; none where it is not an entry
  std::optional<base::Id> stream;         // none where it is not known
  std::string what;
  bool operator==(const Fault&) const = default;
};

/// What verifying found.
struct Report {
  std::uint64_t entries = 0;  // in order, up to the fault
  std::uint64_t erased = 0;   // of those: content destroyed, leaf kept
  std::uint64_t restricted = 0;  // restricted envelopes opened and compared
  std::uint64_t rows = 0;
  std::uint64_t blobs = 0;
  base::Digest root{};        // recomputed; that of the empty tree where there is a fault before the end
  std::optional<Fault> fault;
  bool operator==(const Report&) const = default;
};

/// Recomputes a journal from its bytes, while it is in use or not: every entry opens, is what its leaf commits to and stands in its place;
/// versions, times and numbers go on without a gap; tiles, frontier and root are those of the leaves; rows, blobs and answers open;
/// the database's own structure is sound. With `with_restricted` (needs the restricted key, else std::logic_error) the restricted envelopes
/// are opened as well; without it, a changed one is found all the same, since the ordinary envelope is bound to its bytes.
/// Damage is reported, not thrown.
Report verify(const std::string& path, const Keys& keys, ledger::Envelopes envelopes = ledger::Envelopes::ordinary);

/// One or two lines for the operator, without personal data.
std::string in_words(const Report& report);

}  // namespace store
