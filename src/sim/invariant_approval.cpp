#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

// Of an investigation and of an extension, of inquiries and of reviews alike.
class Approval final : public Invariant {
 public:
  Approval() : Invariant("no investigation and no extension without the approval of another, the person in charge") {}

  void happened(const World& world, const Happened& entry) override {
    auto& held = held_[entry.draft.stream];
    if (const auto* proposed = entry.is<procedure::VerificationProposed>()) held.verification = proposed->officer;
    if (const auto* proposed = entry.is<procedure::ExtensionProposed>()) held.extension = proposed->officer;
    if (const auto* approved = entry.is<procedure::VerificationApproved>()) {
      another(world, held.verification, approved->officer);
      held.running = true;
    }
    if (const auto* approved = entry.is<procedure::ExtensionApproved>()) another(world, held.extension, approved->officer);
    if (entry.is<procedure::VerificationDeclined>()) held.verification.reset();
    if (entry.is<procedure::ExtensionDeclined>()) held.extension.reset();
    if (entry.is<procedure::VerificationConcluded>()) {
      require(held.running, "concluded, and never approved");
      held = {};
    }
  }

 private:
  struct Held {
    std::optional<base::Id> verification, extension;  // who proposed, and is not answered yet
    bool running = false;
  };
  void another(const World& world, std::optional<base::Id>& proposed, const base::Id& by) const {
    require(proposed.has_value(), "approved, and never proposed");
    require(*proposed != by, "by who proposed it");
    require(world.acting != nullptr && world.acting->roles.contains(procedure::Role::person_in_charge), "by another role");
    proposed.reset();
  }
  std::map<base::Id, Held> held_;
};

}  // namespace

std::unique_ptr<Invariant> nothing_without_approval() { return std::make_unique<Approval>(); }

}  // namespace sim
