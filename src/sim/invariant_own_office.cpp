#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

using enum procedure::Role;

// Whose event it is, as docs/access.md says: written here a second time, from the events' side.
template <class Event>
std::set<procedure::Role> roles() {
  using namespace procedure;
  if constexpr (std::is_same_v<Event, ApplicationLodged> || std::is_same_v<Event, ApplicationAccepted> || std::is_same_v<Event, ReceiptIssued> ||
                std::is_same_v<Event, CertificateHandedOver> || std::is_same_v<Event, MissingMaterialsNoticed> || std::is_same_v<Event, ApplicationWithdrawn> ||
                std::is_same_v<Event, ApplicationCorrected> || std::is_same_v<Event, ApplicationTransferred> || std::is_same_v<Event, ReviewAccepted> ||
                std::is_same_v<Event, ObjectionWithdrawn>)
    return {reception_officer, case_officer};
  else if constexpr (std::is_same_v<Event, PlatformFellSilent> || std::is_same_v<Event, FindingMade> || std::is_same_v<Event, IssueDecided> ||
                     std::is_same_v<Event, StatusEntryTaken> || std::is_same_v<Event, VerificationProposed> || std::is_same_v<Event, VerificationConcluded> ||
                     std::is_same_v<Event, InformationRequested> ||
                     std::is_same_v<Event, RequestAnswered> || std::is_same_v<Event, RequestReminded> || std::is_same_v<Event, CooperationRefused> ||
                     std::is_same_v<Event, ExtensionProposed> || std::is_same_v<Event, RefusalDecided>)
    return {case_officer};
  else if constexpr (std::is_same_v<Event, VerificationApproved> || std::is_same_v<Event, VerificationDeclined> || std::is_same_v<Event, ExtensionApproved> ||
                     std::is_same_v<Event, ExtensionDeclined> || std::is_same_v<Event, ReviewDecided>)
    return {person_in_charge};
  else if constexpr (std::is_same_v<Event, RecordsJudged> || std::is_same_v<Event, RecordConfirmed>) return {restricted_officer};
  else if constexpr (std::is_same_v<Event, DocumentRevoked>) return {person_in_charge, superior_authority};
  else return {};
}

class OwnOffice final : public Invariant {
 public:
  OwnOffice() : Invariant("nobody acts outside their office, nor in another role than the act's") {}

  void happened(const World& world, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* objection = entry.is<procedure::ObjectionLodged>()) at_[stream] = at_[objection->inquiry];
    std::visit([&](const auto& event) { check(world, stream, event); }, entry.event);
    if (const auto* lodged = entry.is<procedure::ApplicationLodged>()) at_[stream] = lodged->organization;
    if (const auto* transferred = entry.is<procedure::ApplicationTransferred>()) at_[stream] = transferred->to;
  }

 private:
  template <class Event>
  void check(const World& world, const base::Id& stream, const Event& event) {
    const auto needed = roles<Event>();
    if constexpr (requires { event.officer; }) {
      if (!needed.empty()) check(world, stream, needed, event.officer, std::is_same_v<Event, procedure::DocumentRevoked>);
    }
  }
  void check(const World& world, const base::Id& stream, const std::set<procedure::Role>& needed, const base::Id& officer, bool from_above) {
    require(world.acting != nullptr, "the service itself did what an officer does");
    const auto& by = *world.acting;
    require(officer == by.account, "under another's name");
    const bool role = std::ranges::any_of(needed, [&by](auto one) { return by.roles.contains(one); });
    require(role, "in no role of the act's: " + by.name);
    const auto place = at_.find(stream);
    const auto organization = place == at_.end() ? by.organization : place->second;
    const bool above = by.roles.contains(superior_authority) && from_above;
    require(by.organization == organization || above, by.organization + " acted on a matter of " + organization);
  }
  std::map<base::Id, std::string> at_;  // of inquiries and reviews
};

}  // namespace

std::unique_ptr<Invariant> nobody_acts_outside_their_office() { return std::make_unique<OwnOffice>(); }

}  // namespace sim
