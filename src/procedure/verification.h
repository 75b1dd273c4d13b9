#pragma once
#include <optional>
#include <set>

#include "procedure/limit.h"
#include "procedure/request.h"

// Verification: a complex application is investigated once the person in charge approves; from the approval to the conclusion the clock
// stands. [time_2] [time_3] [time_5] [time_6] [time_7] [time_8]
namespace procedure {

/// A case officer proposes it, naming what makes the matter complex.
struct ProposeVerification {
  std::set<law::Provision> circumstances;  // of time_5 to time_8; none where the service itself raised the doubt, whose kind stays restricted
  std::string reason;
};
struct VerificationProposed {
  law::Day on;
  std::set<law::Provision> circumstances;
  std::string reason;
  base::Id officer;
  bool operator==(const VerificationProposed&) const = default;
};

struct ApproveVerification {};
struct VerificationApproved {
  law::Day on;                    // the clock stands from this day on: [stopped_days]
  law::Day limit_on;              // the last day of the investigation's own limit: [investigation_limit]
  bool limit_provisional = false;
  base::Digest jurisdiction{};
  base::Id officer;
  bool operator==(const VerificationApproved&) const = default;
};

struct DeclineVerification {
  std::string reason;
};
struct VerificationDeclined {
  law::Day on;
  std::string reason;
  base::Id officer;
  bool operator==(const VerificationDeclined&) const = default;
};

struct ConcludeVerification {
  std::string conclusion;
};
struct VerificationConcluded {
  law::Day on;            // the last day that is not counted: [stopped_days]
  std::string conclusion;
  law::Day due_on;        // the processing period's end, moved by the time of the verification: [time_3]
  bool due_provisional = false;
  base::Digest jurisdiction{};
  base::Id officer;
  bool operator==(const VerificationConcluded&) const = default;
};

/// The limit has passed and nobody has extended or concluded: an alarm, which decides nothing. [investigation_limit]
struct InvestigationLimitPassed {
  law::Day on;
  law::Day limit_on;
  bool operator==(const InvestigationLimitPassed&) const = default;
};

/// An approved investigation: how it came about, its own limit, and how it ended.
struct Investigation {
  VerificationProposed proposal;
  VerificationApproved approval;
  Limit limit;
  std::optional<law::Day> alarmed_on = {};
  std::optional<VerificationConcluded> conclusion = {};  // none: it runs, or was cut short
  bool operator==(const Investigation&) const = default;
};
Investigation begun(const VerificationProposed& proposal, const VerificationApproved& approval);

/// Whether the service itself raised a doubt about the matter, and the processing period as it runs.
struct InProcessing {
  bool doubt_raised = false;
  law::Due due;
};
std::expected<VerificationProposed, Impediments> decide(const InProcessing& matter, const ProposeVerification& command, const Circumstance& at);
std::expected<VerificationApproved, Impediments> decide(const VerificationProposed& proposal, const InProcessing& matter, const ApproveVerification& command,
                                                        const Circumstance& at);
std::expected<VerificationDeclined, Impediments> decide(const VerificationProposed& proposal, const DeclineVerification& command, const Circumstance& at);

/// `unresolved`: records are still held, and nobody has judged them. `stops`: the stops before this one; `from`: when the period began.
struct ToConclude {
  law::Day from;
  std::vector<law::Stop> stops;
  bool unresolved = false;
};
std::expected<VerificationConcluded, Impediments> decide(const Investigation& investigation, const ToConclude& matter, const ConcludeVerification& command,
                                                         const Circumstance& at);

/// The alarm that the service raises by itself; none where the limit has not passed or the alarm rang already.
std::optional<InvestigationLimitPassed> alarm(const Investigation& investigation, law::Day on);

}  // namespace procedure
