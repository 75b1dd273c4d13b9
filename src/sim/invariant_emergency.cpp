#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Emergencies final : public Invariant {
 public:
  Emergencies() : Invariant("nobody looks at another organization's matter but in an emergency on record, while it lasts, and another looks into it") {}

  void happened(const World& world, const Happened& entry) override {
    if (const auto* lodged = entry.is<procedure::ApplicationLodged>()) at_[entry.draft.stream] = lodged->organization;
    if (const auto* transferred = entry.is<procedure::ApplicationTransferred>()) at_[entry.draft.stream] = transferred->to;
    if (const auto* opened = entry.is<procedure::EmergencyOpened>()) {
      require(opened->kept_by == at_.at(opened->inquiry) && opened->kept_by != opened->organization, "an emergency at home");
      until_[{opened->officer, opened->inquiry}] = opened->until;
      opened_by_[entry.draft.stream] = opened->officer;
    }
    if (const auto* examined = entry.is<procedure::EmergencyExamined>()) {
      const auto first = waiting(entry.draft.stream);
      require(first.has_value() && *first != examined->officer, "examined twice, or by whoever opened it");
      opened_by_.erase(entry.draft.stream);
    }
    if (const auto* look = entry.is<procedure::Looked>(); look != nullptr && look->inquiry != base::Id{}) check(world, *look);
  }

 private:
  std::optional<base::Id> waiting(const base::Id& emergency) const {
    const auto found = opened_by_.find(emergency);
    return found == opened_by_.end() ? std::nullopt : std::optional(found->second);
  }
  void check(const World& world, const procedure::Looked& look) const {
    const auto& by = *world.acting;
    const auto& kept_by = at_.at(look.inquiry);
    const auto& all = world.office.law.organizations;
    const auto superior = std::ranges::find(all, kept_by, &law::Organization::code)->superior;
    const bool above = by.roles.contains(procedure::Role::superior_authority) && by.organization == superior;
    const bool audits = by.roles.contains(procedure::Role::auditor) && look.purpose == "purpose.looks";
    if (by.organization == kept_by || above || audits) return;
    const auto open = until_.find({by.account, look.inquiry});
    require(open != until_.end() && world.now <= open->second, by.organization + " looked at a matter of " + kept_by);
    require(look.purpose == "purpose.emergency", "an emergency by another name");
  }
  std::map<base::Id, std::string> at_;
  std::map<std::pair<base::Id, base::Id>, base::Instant> until_;
  std::map<base::Id, base::Id> opened_by_;
};

}  // namespace

std::unique_ptr<Invariant> others_matters_in_emergencies_alone() { return std::make_unique<Emergencies>(); }

}  // namespace sim
