#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "ledger/public_log.h"
#include "ledger/tile_path.h"
#include "transparency/cosigners.h"
#include "transparency/signed_tree.h"

namespace transparency {

/// That an entry stands in the tree of a published checkpoint, with what opens its leaf; `edge` is of that tree or a larger one. None where it
/// does not stand there, or is erased.
std::optional<ledger::LogProof> prove(const ledger::TreeSource& source, const ledger::TileEdge& edge, const std::string& checkpoint, std::uint64_t size,
                                      std::uint64_t position);

struct PublicationSettings {
  std::string directory;                  // where what was signed and published is kept; must be there
  std::vector<WitnessAt> witnesses = {};
  std::size_t quorum = 1;                 // how many of them must have cosigned what is published, from 1; where there are none, none
  std::chrono::milliseconds every{1000};  // how often is looked whether the journal has grown
  std::chrono::milliseconds silence{600'000};  // so long fewer than that may have cosigned, and the inquiries go on
  http::Patience patience = {};           // with one witness
  std::chrono::milliseconds wait{10'000};       // how long whoever waits for an entry does
};

/// The journal's tree published as a log (C2SP tlog-checkpoint, tlog-tiles): a thread of its own signs the head, has it cosigned, and keeps
/// what others may see. Of what was signed, nothing else is ever signed; where the journal does not go on from it, nothing more is published.
class Publication final : public ledger::PublicLog {
 public:
  /// Throws Forked where the journal does not hold what was signed. `source` outlives this. Nothing is published before `start`.
  Publication(const ledger::TreeSource& source, SigningKey key, PublicationSettings settings, base::Clock clock, Alarm alarm);
  ~Publication();
  Publication(const Publication&) = delete;
  Publication& operator=(const Publication&) = delete;

  void start();
  /// One look at the journal, as the thread does again and again: signs, asks, publishes what is new.
  void look();

  /// The published checkpoint, a signed note with its cosignatures; empty where none is published.
  std::string checkpoint() const;
  /// How many leaves it covers.
  std::uint64_t size() const;
  /// The hashes of a tile of the published tree; none where it has no such tile.
  std::optional<base::Bytes> tile(const ledger::TileName& name) const;
  /// That the entry at this position stands in the published tree, with what opens its leaf. None where it is not published yet, or erased.
  std::optional<ledger::LogProof> proof(std::uint64_t position) const;

  /// Waits until an entry is published; false where it was not within the time.
  bool await(std::uint64_t position, std::chrono::milliseconds time);
  std::optional<ledger::LogProof> published(std::uint64_t position) override;
  /// False after a fork.
  bool witnessed() const override;
  const ledger::VerifierKey& key() const { return tree_.key(); }

 private:
  struct Published {
    std::string text;
    std::uint64_t size = 0;
    std::shared_ptr<const ledger::TileEdge> edge;  // of this tree or a larger one
  };
  void resume();
  void look_once();
  void publish();
  void tell(const std::string& sentence);
  void run(const std::stop_token& stopping);
  std::shared_ptr<const Published> newest() const;
  std::string published_file() const { return settings_.directory + "/checkpoint"; }

  const ledger::TreeSource& source_;
  PublicationSettings settings_;
  base::Clock clock_;
  Alarm alarm_;
  SignedTree tree_;
  Cosigners cosigners_;
  std::string told_;  // the last alarm, which is not told twice
  std::atomic<bool> forked_ = false;
  mutable std::mutex mutex_;
  std::condition_variable_any wanted_, grown_;
  bool hurry_ = false;
  std::shared_ptr<const Published> published_ = std::make_shared<Published>();
  std::optional<base::Instant> last_seen_;  // when as many as must have had cosigned one and the same checkpoint
  std::jthread thread_;
};

}  // namespace transparency
