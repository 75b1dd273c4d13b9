#pragma once
#include "base/instant.h"
#include "ledger/checkpoint.h"
#include "ledger/proof.h"
#include "transparency/witness_client.h"

namespace transparency {

/// Told an operator: no personal data, no secret.
using Alarm = std::function<void(const std::string& sentence)>;

/// A log's witnesses: who has cosigned what, who is to be asked again and when. Used by one thread, which waits for the slowest witness.
class Cosigners {
 public:
  /// A cosignature older than `refresh` is asked for again, so that a log without new entries knows its witnesses alive.
  Cosigners(std::vector<WitnessAt> witnesses, std::chrono::milliseconds refresh, http::Patience patience, base::Clock clock, Alarm alarm);

  /// Takes over what was published before a restart.
  void resume(const ledger::Note& published);
  /// Asks everybody whose cosignature of this checkpoint is missing or old, at once; who did not answer is left in peace for a while.
  /// True where there are new cosignatures.
  using ProofFrom = std::function<ledger::Proof(std::uint64_t older)>;
  bool ask(const ledger::Note& note, const ledger::Checkpoint& checkpoint, const ProofFrom& proof_from);

  /// The note with the cosignatures that there are for its text, and how many.
  ledger::Note cosigned(const ledger::Note& note) const;
  std::size_t count(const ledger::Note& note) const;
  bool any() const { return !witnesses_.empty(); }
  /// Since when `many` of them have cosigned this note; none where fewer have.
  std::optional<base::Instant> since(const ledger::Note& note, std::size_t many) const;

 private:
  struct Witness {
    WitnessAt at;
    std::uint64_t size = 0;             // what it has cosigned last, as far as is known
    std::string text = {};              // the checkpoint that `line` cosigns
    ledger::SignatureLine line = {};
    base::Instant since = {};           // when it cosigned
    base::Instant again = {};           // not to be asked before
    std::chrono::milliseconds pause{};  // the last wait after a silence
  };
  bool due(const Witness& witness, const ledger::Note& note, base::Instant now) const;
  Reply ask(const Witness& witness, const ledger::Note& note, const ledger::Checkpoint& checkpoint, const ProofFrom& proof_from) const;
  bool take(Witness& witness, const Reply& reply, const ledger::Note& note, const ledger::Checkpoint& checkpoint);
  void fail(Witness& witness, const std::string& why);

  std::vector<Witness> witnesses_;
  std::chrono::milliseconds refresh_;
  http::Patience patience_;
  base::Clock clock_;
  Alarm alarm_;
};

}  // namespace transparency
