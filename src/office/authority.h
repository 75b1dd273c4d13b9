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
  notice_missing,
  transfer,
  correct,
  withdraw,
  suspect_misuse,
  compare_persons,
  propose_verification,
  answer_verification,
  conclude_verification,
  request_information,
  propose_extension,
  answer_extension,
  judge_records,
  confirm_record,
  refuse,
  revoke,
  object,
  accept_review,
  decide_review,
  reply_to_review,
  see_looks,
  move_account,
  tell_applicant,
};

/// What the act is done on.
struct Object {
  std::string organization;  // the one that keeps the matter; empty where the act concerns no matter
  std::string superior = {};   // the organization above it: [review_4]
};

/// Deny by default: the role permits the act, and the matter lies with the subject's organization; with one below it, for the superior authority; anywhere,
/// for the auditor.
std::expected<void, Denied> allow(const Subject& subject, Act act, const Object& object);

/// The matter of an organization, as an object.
Object object_of(const Office& office, const std::string& organization);

/// Whether the act begins or issues something: such acts wait while nobody else sees the log.
bool waits_for_witness(Act act);

/// The roles that permit an act; docs/access.md is held against it.
std::set<procedure::Role> permitted(Act act);

}  // namespace office
