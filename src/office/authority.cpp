#include "office/authority.h"

#include <algorithm>

namespace office {
namespace {

using enum procedure::Role;

bool concerns_a_matter(Act act) {
  switch (act) {
    case Act::accept:
    case Act::print_receipt:
    case Act::ask_platforms:
    case Act::issue:
    case Act::hand_over:
    case Act::see_case:
    case Act::see_document:
    case Act::see_grounds:
    case Act::notice_missing:
    case Act::transfer:
    case Act::correct:
    case Act::withdraw:
    case Act::suspect_misuse:
    case Act::compare_persons:
    case Act::propose_verification:
    case Act::answer_verification:
    case Act::conclude_verification:
    case Act::request_information:
    case Act::propose_extension:
    case Act::answer_extension:
    case Act::judge_records:
    case Act::confirm_record:
    case Act::refuse:
    case Act::revoke:
    case Act::object:
    case Act::accept_review:
    case Act::decide_review:
    case Act::reply_to_review:
    case Act::see_looks:
    case Act::tell_applicant:
    case Act::declare_purpose: return true;
    case Act::see_docket:
    case Act::lodge:
    case Act::open_account:
    case Act::see_accounts:
    case Act::move_account:
    case Act::open_in_emergency:
    case Act::examine_emergency: return false;
  }
  return true;
}

// The auditor sees who looked and nothing of the matter; and whoever declares a purpose has none yet.
bool needs_footing(Act act, const Subject& subject) {
  if (act == Act::declare_purpose) return false;
  return !(act == Act::see_looks && subject.roles.contains(auditor));
}

// In an emergency a matter is seen, and nothing is done on it.
bool is_seeing(Act act) { return act == Act::see_case || act == Act::see_document; }

// Whether one role reaches the matter: its own organization's; the superior authority those below it; the auditor all.
bool reaches(procedure::Role role, const Subject& subject, const Object& object) {
  if (role == auditor) return true;
  if (subject.organization.empty()) return false;
  return subject.organization == (role == superior_authority ? object.superior : object.organization);
}

}  // namespace

bool waits_for_witness(Act act) {
  static constexpr Act waiting[] = {Act::lodge,  Act::accept,        Act::ask_platforms, Act::issue,          Act::refuse,
                                    Act::object, Act::accept_review, Act::decide_review, Act::reply_to_review};
  return std::ranges::find(waiting, act) != std::end(waiting);
}

std::set<procedure::Role> permitted(Act act) {
  switch (act) {
    case Act::see_docket:
    case Act::see_case: return {reception_officer, case_officer, person_in_charge, restricted_officer, superior_authority};
    case Act::lodge:
    case Act::accept:
    case Act::print_receipt:
    case Act::hand_over:
    case Act::notice_missing:
    case Act::transfer:
    case Act::correct:
    case Act::withdraw:
    case Act::object:
    case Act::accept_review:
    case Act::tell_applicant: return {reception_officer, case_officer};
    case Act::ask_platforms:
    case Act::issue:
    case Act::refuse:
    case Act::compare_persons:
    case Act::propose_verification:
    case Act::conclude_verification:
    case Act::request_information:
    case Act::propose_extension: return {case_officer};
    case Act::answer_verification:
    case Act::answer_extension:
    case Act::decide_review: return {person_in_charge};
    case Act::reply_to_review: return {case_officer, person_in_charge};
    case Act::revoke: return {person_in_charge, superior_authority};
    case Act::suspect_misuse: return {reception_officer, case_officer, person_in_charge};
    case Act::see_document: return {reception_officer, case_officer, person_in_charge, superior_authority};
    case Act::see_grounds:
    case Act::judge_records:
    case Act::confirm_record: return {restricted_officer};
    case Act::see_looks: return {reception_officer, case_officer, person_in_charge, auditor};
    case Act::open_account:
    case Act::see_accounts:
    case Act::move_account: return {administrator};
    case Act::declare_purpose: return {reception_officer, case_officer, person_in_charge, restricted_officer, superior_authority};
    case Act::open_in_emergency: return {case_officer, person_in_charge};
    case Act::examine_emergency: return {person_in_charge, auditor};
  }
  return {};
}

bool asks_again(Act act) {
  static constexpr Act asking[] = {Act::issue, Act::refuse, Act::revoke, Act::decide_review, Act::reply_to_review, Act::open_in_emergency};
  return std::ranges::find(asking, act) != std::end(asking);
}

bool proved_lately(const Subject& subject, base::Instant now) { return now - subject.proved_at <= proof_holds; }

std::expected<void, Denied> allow(const Subject& subject, Act act, const Object& object, const Context& context) {
  const auto roles = permitted(act);
  const auto permits = [&roles](auto role) { return roles.contains(role); };
  if (std::ranges::none_of(subject.roles, permits)) return std::unexpected(Denied{"denied.role"});
  if (is_seeing(act) && std::holds_alternative<InEmergency>(context.footing)) return {};
  // place_1: another organization's matter is not this one's to see or to handle. review_4: one below is, for the superior.
  const auto may = [&](auto role) { return permits(role) && reaches(role, subject, object); };
  if (concerns_a_matter(act) && (object.organization.empty() || std::ranges::none_of(subject.roles, may)))
    return std::unexpected(Denied{"denied.organization"});
  // Whoever works at a counter belongs to an organization.
  const bool counter = act == Act::lodge || act == Act::see_docket || act == Act::open_in_emergency;
  if (counter && subject.organization.empty()) return std::unexpected(Denied{"denied.organization"});
  // reminder_2: a matter is opened by whose work it is, or for a purpose that was declared.
  const bool footing = std::holds_alternative<Assigned>(context.footing) || std::holds_alternative<Declared>(context.footing);
  if (concerns_a_matter(act) && needs_footing(act, subject) && !footing) return std::unexpected(Denied{"denied.unassigned"});
  if (asks_again(act) && !proved_lately(subject, context.now)) return std::unexpected(Denied{"denied.unproved"});
  return {};
}

Object object_of(const Office& office, const std::string& organization) {
  const auto& all = office.law.organizations;
  const auto found = std::ranges::find(all, organization, &law::Organization::code);
  return {organization, found == all.end() ? std::string{} : found->superior};
}

}  // namespace office
