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
    if (look == nullptr || look->inquiry == base::Id{}) return;
    if (!look->purpose.starts_with("purpose.declared.")) {
      // One of so many, since each is folded anew.
      if (look->purpose != "purpose.emergency" && entry.stamp.position % 16 == 0) require(is_work_of(world, *look), "a look without work or purpose");
      return;
    }
    const auto found = declared_.find({look->officer, look->inquiry});
    require(found != declared_.end() && found->second == std::pair{world.today(), look->purpose}, "a look for a purpose that nobody declared");
  }

 private:
  // Whose role the state waits for, or who did something on it; once it has ended, that day. The auditor sees looks.
  static bool is_work_of(const World& world, const procedure::Looked& look) {
    const auto& roles = world.acting->roles;
    if (roles.contains(procedure::Role::auditor) && look.purpose == "purpose.looks") return true;
    const auto matter = office::load_matter(world.office, look.inquiry).value();
    const auto awaited = procedure::awaited(matter.state);
    if (std::ranges::any_of(roles, [&awaited](auto role) { return awaited.contains(role); })) return true;
    return std::ranges::any_of(matter.history, [&](const auto& past) {
      if (past.event == "ObjectionOpened") return true;  // the review has a history of its own
      return past.officer == look.officer && (!awaited.empty() || law::day_at(past.at, world.law.offset) == world.today());
    });
  }
  std::map<std::pair<base::Id, base::Id>, std::pair<law::Day, std::string>> declared_;
};

}  // namespace

std::unique_ptr<Invariant> no_purpose_undeclared() { return std::make_unique<Purposes>(); }

}  // namespace sim
