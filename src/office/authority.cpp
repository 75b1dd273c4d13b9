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
    case Act::see_grounds: return true;
    case Act::see_docket:
    case Act::lodge:
    case Act::open_account:
    case Act::see_accounts: return false;
  }
  return true;
}

}  // namespace

std::set<procedure::Role> permitted(Act act) {
  switch (act) {
    case Act::see_docket:
    case Act::see_case: return {reception_officer, case_officer, person_in_charge, restricted_officer};
    case Act::lodge:
    case Act::accept:
    case Act::print_receipt:
    case Act::hand_over: return {reception_officer, case_officer};
    case Act::ask_platforms:
    case Act::issue: return {case_officer};
    case Act::see_document: return {reception_officer, case_officer, person_in_charge};
    case Act::see_grounds: return {restricted_officer};
    case Act::open_account:
    case Act::see_accounts: return {administrator};
  }
  return {};
}

std::expected<void, Denied> allow(const Subject& subject, Act act, const Object& object) {
  const auto roles = permitted(act);
  if (std::ranges::none_of(subject.roles, [&roles](auto role) { return roles.contains(role); })) return std::unexpected(Denied{"denied.role"});
  // place_1: another organization's matter is not this one's to see or to handle.
  if (concerns_a_matter(act) && (object.organization.empty() || object.organization != subject.organization))
    return std::unexpected(Denied{"denied.organization"});
  // Whoever works at a counter belongs to an organization.
  if ((act == Act::lodge || act == Act::see_docket) && subject.organization.empty()) return std::unexpected(Denied{"denied.organization"});
  return {};
}

}  // namespace office
