#include "procedure/verification.h"

#include <algorithm>

#include "procedure/reason.h"

namespace procedure {
namespace {

bool complex(law::Provision circumstance) { return circumstance >= law::Provision::time_5 && circumstance <= law::Provision::time_8; }

// time_2: proposed and approved before the days of the period have run out.
void add_late(const InProcessing& matter, const Circumstance& at, Impediments& to) {
  if (!matter.due.day || *matter.due.day < at.on) to.push_back({law::Provision::time_2, "impediment.verification_late"});
}

// time_2: another answers than who proposed.
void add_same_officer(const VerificationProposed& proposal, const Circumstance& at, Impediments& to) {
  if (proposal.officer == at.officer) to.push_back({law::Provision::time_2, "impediment.another_approves"});
}

}  // namespace

Investigation begun(const VerificationProposed& proposal, const VerificationApproved& approval) {
  return {proposal, approval, {LimitKind::investigation, approval.on, {approval.limit_on, approval.limit_provisional}, {}}, {}, {}};
}

std::expected<VerificationProposed, Impediments> decide(const InProcessing& matter, const ProposeVerification& command, const Circumstance& at) {
  Impediments impediments;
  // time_2: a complex application, and no other.
  if (command.circumstances.empty() && !matter.doubt_raised) impediments.push_back({law::Provision::time_2, "impediment.circumstance"});
  if (!std::ranges::all_of(command.circumstances, complex)) impediments.push_back({law::Provision::time_2, "impediment.circumstance"});
  // time_8: what is complex about it is written down.
  if (!said(command.reason)) impediments.push_back({law::Provision::time_8, "impediment.reason"});
  add_late(matter, at, impediments);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return VerificationProposed{at.on, command.circumstances, command.reason, at.officer};
}

std::expected<VerificationApproved, Impediments> decide(const VerificationProposed& proposal, const InProcessing& matter, const ApproveVerification&,
                                                        const Circumstance& at) {
  Impediments impediments;
  add_same_officer(proposal, at, impediments);
  add_late(matter, at, impediments);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto limit = law::due(at.law.calendar, at.on, at.law.settings.investigation_days);  // investigation_limit
  return VerificationApproved{at.on, *limit.day, limit.provisional, at.law.digest, at.officer};
}

std::expected<VerificationDeclined, Impediments> decide(const VerificationProposed& proposal, const DeclineVerification& command, const Circumstance& at) {
  Impediments impediments;
  add_same_officer(proposal, at, impediments);
  if (!said(command.reason)) impediments.push_back({law::Provision::time_2, "impediment.reason"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return VerificationDeclined{at.on, command.reason, at.officer};
}

std::expected<VerificationConcluded, Impediments> decide(const Investigation& investigation, const ToConclude& matter, const ConcludeVerification& command,
                                                         const Circumstance& at) {
  Impediments impediments;
  // time_8: what was investigated is settled before the clock starts again.
  if (matter.unresolved) impediments.push_back({law::Provision::time_8, "impediment.unresolved"});
  if (!said(command.conclusion)) impediments.push_back({law::Provision::time_3, "impediment.conclusion"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  // time_3, stopped_days: from the approval to today, both included, no day is counted.
  auto stops = matter.stops;
  stops.push_back({investigation.approval.on, at.on});
  const auto due = law::due(at.law.calendar, matter.from, at.law.settings.processing_days, stops);
  return VerificationConcluded{at.on, command.conclusion, *due.day, due.provisional, at.law.digest, at.officer};
}

std::optional<InvestigationLimitPassed> alarm(const Investigation& investigation, law::Day on) {
  if (investigation.alarmed_on || investigation.conclusion || on <= *investigation.limit.due.day) return std::nullopt;
  return InvestigationLimitPassed{on, *investigation.limit.due.day};
}

}  // namespace procedure
