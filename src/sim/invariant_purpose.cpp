#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Purposes final : public Invariant {
 public:
  Purposes() : Invariant("whoever has no work on a matter declared, that day, for what they look at it") {}

  void happened(const World& world, const Happened& entry) override {
    if (const auto* declared = entry.is<procedure::PurposeDeclared>()) {
      require(!declared->reason.empty() && declared->on == world.today(), "a purpose without a reason, or of another day");
      declared_[{declared->officer, declared->inquiry}] = {declared->on, "purpose.declared." + std::string(procedure::name(declared->purpose))};
    }
    const auto* look = entry.is<procedure::Looked>();
    if (look == nullptr || !look->purpose.starts_with("purpose.declared.")) return;
    const auto found = declared_.find({look->officer, look->inquiry});
    require(found != declared_.end() && found->second == std::pair{world.today(), look->purpose}, "a look for a purpose that nobody declared");
  }

 private:
  std::map<std::pair<base::Id, base::Id>, std::pair<law::Day, std::string>> declared_;
};

}  // namespace

std::unique_ptr<Invariant> no_purpose_undeclared() { return std::make_unique<Purposes>(); }

}  // namespace sim
