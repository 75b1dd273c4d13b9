#pragma once
#include <memory>

#include "ledger/checkpoint.h"
#include "ledger/note.h"
#include "ledger/tree_source.h"
#include "transparency/signing_key.h"

namespace transparency {

/// The journal does not go on from what was signed: published, it would be a second history of one log.
class Forked : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What a log has signed last, durably: every checkpoint that it signs extends the one before, over every restart. Used by one thread.
class SignedTree {
 public:
  /// Reads `file`, the signed checkpoint; where there is none, the log begins. Throws Forked where the journal does not hold what was signed.
  SignedTree(const ledger::TreeSource& source, SigningKey key, std::string file);
  /// Signs the journal's head where it has grown; true where there is a new checkpoint. Throws Forked, and has signed nothing then.
  bool advance();
  const ledger::Checkpoint& checkpoint() const { return checkpoint_; }
  /// The checkpoint with the log's own signature.
  const ledger::Note& note() const { return note_; }
  /// The tiles at the right edge of what is signed; never changed, only replaced.
  const std::shared_ptr<const ledger::TileEdge>& edge() const { return edge_; }
  const ledger::VerifierKey& key() const { return key_.verifier; }

 private:
  void begin();
  void resume(const std::string& text);
  void sign(ledger::TileEdge edge, const base::Digest& root);
  ledger::TileEdge extended(const ledger::TreeHead& head) const;

  const ledger::TreeSource& source_;
  SigningKey key_;
  std::string file_;
  ledger::Checkpoint checkpoint_;
  ledger::Note note_;
  std::shared_ptr<const ledger::TileEdge> edge_;
};

}  // namespace transparency
