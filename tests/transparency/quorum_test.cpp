#include <catch2/catch.hpp>

#include "log_world.h"

// Of several witnesses, as many as are set must have cosigned one and the same checkpoint.
using namespace log_world;
using namespace transparency;
using namespace std::chrono_literals;

namespace {

/// A witness of one log that can be away.
struct Away {
  std::shared_ptr<std::atomic<bool>> away = std::make_shared<std::atomic<bool>>(false);
  SigningKey key;
  Witness witness;
  Running running;
  Away(const Folder& folder, std::uint8_t number, const ledger::VerifierKey& log, const base::Clock& clock)
      : key(witness_key(folder, number)), witness(folder.folder("witness" + std::to_string(number)), key, {log}, clock), running(routes()) {}
  http::Router routes() {
    http::Router router;
    router.post("/add-checkpoint", [this, away = away](http::Request& request) {
      return *away ? http::Response::text("away\n", 503) : witness.add_checkpoint(request);
    });
    return router;
  }
  WitnessAt known() const { return at(running, key.verifier); }
};

struct World {
  Folder folder;
  Hands hands;
  SigningKey log = log_key(folder);
  MemoryTree tree;
  Alarms alarms;
  Away first{folder, 2, log.verifier, hands.clock()}, second{folder, 3, log.verifier, hands.clock()}, third{folder, 4, log.verifier, hands.clock()};
  PublicationSettings settings{.directory = folder.folder("log"), .witnesses = {first.known(), second.known(), third.known()}, .quorum = 2, .silence = 30s};
  Publication publication() const { return {tree, log, settings, hands.clock(), alarms.alarm()}; }
  std::size_t cosigners_of(const std::string& checkpoint) const {
    const auto note = ledger::parse_note(checkpoint);
    return static_cast<std::size_t>(
        std::ranges::count_if(settings.witnesses, [&](const WitnessAt& one) { return ledger::signed_by(*note, one.key, holds).has_value(); }));
  }
};

}  // namespace

TEST_CASE("quorum: what fewer witnesses have cosigned than must is not published, and the inquiries wait", "[transparency]") {
  World world;
  *world.second.away = *world.third.away = true;
  auto log = world.publication();
  world.tree.grow(3);
  log.look();
  CHECK(log.checkpoint().empty());
  CHECK_FALSE(log.witnessed());

  *world.third.away = false;
  world.hands.advance(20s);  // who was away is left in peace for a while
  log.look();
  CHECK(log.size() == 3);
  CHECK(world.cosigners_of(log.checkpoint()) == 2);
  CHECK(log.witnessed());

  *world.second.away = false;
  world.hands.advance(20s);
  log.look();
  CHECK(world.cosigners_of(log.checkpoint()) == 3);
}

TEST_CASE("quorum: one witness that goes on alone keeps nothing going", "[transparency]") {
  World world;
  auto log = world.publication();
  world.tree.grow(3);
  log.look();
  CHECK(log.witnessed());
  *world.second.away = *world.third.away = true;
  world.tree.grow(1);
  for (int i = 0; i < 5; ++i) {
    world.hands.advance(10s);
    log.look();
  }
  CHECK(log.size() == 3);
  CHECK_FALSE(log.witnessed());
  CHECK(world.alarms.any("w3 answers 503"));
}

TEST_CASE("quorum: after a restart what enough have cosigned is still witnessed, and what too few have is not", "[transparency]") {
  World world;
  world.tree.grow(3);
  world.publication().look();
  CHECK(world.publication().witnessed());
  world.settings.quorum = 3;
  CHECK(world.publication().witnessed());
  world.hands.advance(31s);
  CHECK_FALSE(world.publication().witnessed());
}
