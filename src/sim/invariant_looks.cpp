#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Looks final : public Invariant {
 public:
  Looks() : Invariant("every look is an entry") {}

  void happened(const World& world, const Happened& entry) override {
    const auto* look = entry.is<procedure::Looked>();
    if (look == nullptr) return;
    ++entries_;
    require(world.acting == nullptr || look->officer == world.acting->account, "a look under another's name");
    require(!look->purpose.empty(), "a look without a purpose");
  }
  void day_ended(const World& world) override { require(entries_ >= world.looks, "somebody saw without an entry"); }

 private:
  std::uint64_t entries_ = 0;
};

}  // namespace

std::unique_ptr<Invariant> every_look_is_an_entry() { return std::make_unique<Looks>(); }

}  // namespace sim
