#pragma once
#include "ledger/opening.h"
#include "store/secrets.h"

/// An entry as it lies in the database, and the way to it and back.
namespace store {

struct SealedEntry {
  ledger::Place place;
  base::Bytes allotted;                              // deterministic CBOR
  base::Digest commitment{};                         // the leaf's data
  std::optional<base::Digest> restricted_commitment; // none where there is no restricted envelope
  base::Bytes ordinary;                              // sealed salt and plaintext; of an erased entry the tombstone
  std::optional<base::Bytes> restricted;             // sealed salt and padded plaintext; none of an erased entry
  bool operator==(const SealedEntry&) const = default;
};

/// `keys.restricted` must be there for a draft with a restricted plaintext.
SealedEntry seal_entry(const ledger::Draft& draft, const ledger::Place& place, base::Bytes allotted, const StreamKeys& keys, Portions& random);

/// What does not fit, in the order in which it is looked for.
enum class EntryFault {
  allotted_unreadable,
  ordinary_does_not_open,
  restricted_missing,
  restricted_does_not_open,
  restricted_differs,
  commitment_differs,
  tombstone_differs,
};
std::string_view in_words(EntryFault fault);

/// What opens the entry's commitment, recomputed: its salt and ordinary plaintext, and the commitment to the restricted envelope.
std::expected<ledger::Opening, EntryFault> opening_of(const SealedEntry& entry, const StreamKeys& keys);
/// Opens an entry and recomputes its commitment. The restricted envelope is opened only where it is asked for and `keys` can.
std::expected<ledger::Entry, EntryFault> open_entry(const SealedEntry& entry, const StreamKeys& keys, ledger::Envelopes envelopes);
/// An entry whose stream's key is destroyed, as far as it can be read.
std::expected<ledger::Entry, EntryFault> erased_entry(const SealedEntry& entry);
std::expected<void, EntryFault> check_tombstone(const SealedEntry& entry, const Secrets& secrets);
/// The same entry without its content.
SealedEntry bury(SealedEntry entry, const Secrets& secrets);

}  // namespace store
