#include "office/rows.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Replay final : public Invariant {
 public:
  Replay() : Invariant("replay gives the same state: every row folded anew from the entries is the row that was written with them") {}

  void day_ended(const World& world) override {
    if (++days_ % 200 == 0) compare(world);
  }
  void ended(const World& world) override { compare(world); }

 private:
  void compare(const World& world) const {
    office::rebuild_rows(world.office);
    const auto& written = world.journal.written();
    const auto& rebuilt = world.journal.rebuilt();
    require(written.size() == rebuilt.size(), std::to_string(written.size()) + " rows were written, " + std::to_string(rebuilt.size()) + " are folded");
    for (auto one = written.begin(), other = rebuilt.begin(); one != written.end(); ++one, ++other)
      require(one->second == other->second, "a row of " + std::get<1>(one->first));
  }
  int days_ = 0;
};

}  // namespace

std::unique_ptr<Invariant> replay_gives_the_same_state() { return std::make_unique<Replay>(); }

}  // namespace sim
