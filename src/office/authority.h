#pragma once
#include <expected>

#include "office/office.h"

// Who may do what: one function, and it denies unless everything speaks for it. [reminder_2]
namespace office {

enum class Act : int {
  see_docket,
  lodge,
  accept,
  print_receipt,
  ask_platforms,
  issue,
  hand_over,
  see_case,
  see_document,
  see_grounds,    // what the extract says: the restricted role alone, [indistinguishable]
  open_account,
  see_accounts,
};

/// What the act is done on.
struct Object {
  std::string organization;  // the one that keeps the matter; empty where the act concerns no matter
  base::Id accepted_by{};    // who accepted it
};

/// Deny by default: the role permits the act, and the matter lies with the subject's organization.
std::expected<void, Denied> allow(const Subject& subject, Act act, const Object& object);

/// The roles that permit an act; docs/access.md is held against it.
std::set<procedure::Role> permitted(Act act);

}  // namespace office
