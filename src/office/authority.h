#pragma once
#include <expected>

#include "office/office.h"
#include "procedure/access.h"

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
  declare_purpose,
  open_in_emergency,
  examine_emergency,
};

/// What the act is done on.
struct Object {
  std::string organization;  // the one that keeps the matter; empty where the act concerns no matter
  std::string superior = {};   // the organization above it: [review_4]
};

/// On what footing the matter came before the subject.
struct NoFooting {
  bool operator==(const NoFooting&) const = default;
};
/// It is their work: it waits for one of their roles, or they have a hand in it (assignment.h).
struct Assigned {
  bool operator==(const Assigned&) const = default;
};
/// It is not, and today they declared why they open it all the same.
struct Declared {
  procedure::Purpose purpose = procedure::Purpose::party_asks;
  bool operator==(const Declared&) const = default;
};
/// Another organization keeps it, and they opened it in an emergency.
struct InEmergency {
  bool operator==(const InEmergency&) const = default;
};
using Footing = std::variant<NoFooting, Assigned, Declared, InEmergency>;

struct Context {
  Footing footing = NoFooting{};
  base::Instant now{};
};

/// Deny by default: the role permits the act; the matter lies with the subject's organization (with one below it, for the superior authority; anywhere, for
/// the auditor); it is the subject's work, or a purpose is declared; and what signs, revokes or opens in an emergency is done by somebody who proved who
/// they are a moment ago.
std::expected<void, Denied> allow(const Subject& subject, Act act, const Object& object, const Context& context);

/// The matter of an organization, as an object.
Object object_of(const Office& office, const std::string& organization);

/// How long a proof of who somebody is counts for what asks for it again.
inline constexpr std::chrono::minutes proof_holds{15};
/// Whether the act asks for it again: it signs a document, revokes one, or opens a matter in an emergency.
bool asks_again(Act act);
bool proved_lately(const Subject& subject, base::Instant now);

/// Whether the act begins or issues something: such acts wait while nobody else sees the log.
bool waits_for_witness(Act act);

/// The roles that permit an act; docs/access.md is held against it.
std::set<procedure::Role> permitted(Act act);

}  // namespace office
