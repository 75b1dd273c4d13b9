#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class SecondOfficer final : public Invariant {
 public:
  SecondOfficer() : Invariant("a refusal was confirmed by a second officer, and is decided by a third hand") {}

  void happened(const World&, const Happened& entry) override {
    auto& held = held_[entry.draft.stream];
    if (const auto* accepted = entry.is<procedure::ApplicationAccepted>()) held.accepted = accepted->officer;
    if (const auto* found = entry.is<procedure::FindingMade>()) held = {held.accepted, found->officer, {}, {}, false};
    if (const auto* judged = entry.is<procedure::RecordsJudged>()) held.judged.insert(judged->officer);
    if (const auto* confirmed = entry.is<procedure::RecordConfirmed>()) {
      require(entry.draft.restricted.has_value(), "a confirmation without its reason");
      require(confirmed->officer != held.accepted && confirmed->officer != held.asked && !held.judged.contains(confirmed->officer), "by a first officer");
      held.confirmed = confirmed->officer;
    }
    if (entry.is<procedure::DocumentRevoked>()) held.confirmed.reset();
    if (const auto* decided = entry.is<procedure::RefusalDecided>()) {
      require(held.confirmed.has_value(), "nobody confirmed");
      require(*held.confirmed != decided->officer, "the confirmer decided");
      held.decided = true;
    }
    if (entry.is<procedure::RefusalIntended>()) require(std::exchange(held.decided, false), "nobody decided");
  }

 private:
  struct Held {
    std::optional<base::Id> accepted, asked;  // by whom; who asked last
    std::set<base::Id> judged;                // what was found then
    std::optional<base::Id> confirmed;
    bool decided = false;
  };
  std::map<base::Id, Held> held_;
};

}  // namespace

std::unique_ptr<Invariant> a_refusal_was_confirmed() { return std::make_unique<SecondOfficer>(); }

}  // namespace sim
