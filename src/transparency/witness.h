#pragma once
#include <map>
#include <mutex>

#include "base/instant.h"
#include "http/router.h"
#include "ledger/witness.h"
#include "transparency/folder_lock.h"
#include "transparency/signing_key.h"

namespace transparency {

/// A witness (C2SP tlog-witness): remembers of each log the last checkpoint that it cosigned, and cosigns only what extends it.
/// It keeps one file a log, replaced and synced before the answer; whatever happens, it never cosigns two histories.
class Witness {
 public:
  /// `directory` must be there, and is this process's alone. Throws where what lies in it is not what a witness of these logs has written.
  Witness(std::string directory, SigningKey key, std::vector<ledger::VerifierKey> logs, base::Clock clock);

  /// POST /add-checkpoint
  http::Response add_checkpoint(const http::Request& request);
  const ledger::VerifierKey& key() const { return key_.verifier; }

 private:
  struct Log {
    ledger::VerifierKey key;
    std::string file;
    std::optional<ledger::Checkpoint> last;
  };
  http::Response decide(Log& log, const ledger::WitnessRequest& request);
  http::Response refuse(const Log& log, const ledger::WitnessRequest& request, ledger::WitnessRefusal refusal) const;
  void keep_evidence(const std::string& text) const;

  std::string directory_;
  FolderLock lock_;
  SigningKey key_;
  base::Clock clock_;
  std::mutex mutex_;  // to compare and to remember is one step
  std::map<std::string, Log> logs_;  // by origin
};

http::Router witness_routes(Witness& witness);

}  // namespace transparency
