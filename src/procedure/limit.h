#pragma once
#include <expected>

#include "procedure/circumstance.h"
#include "procedure/document.h"
#include "procedure/impediment.h"

// A limit beside that of three days, which may be extended once: that of a review, and by analogy that of an investigation. Proposed by one,
// answered by another, the person in charge, before the first limit has ended. [review_2] [review_3] [investigation_limit] [thirty_on_top]
namespace procedure {

struct ProposeExtension {
  Reason reason;
};
struct ExtensionProposed {
  law::Day on;
  Reason reason;
  base::Id officer;
  bool operator==(const ExtensionProposed&) const = default;
};

struct ApproveExtension {
  int days = 0;  // working days on top of the limit, at most those that the setting allows
};
struct ExtensionApproved {
  law::Day on;
  int days = 0;
  law::Day due_on;              // the new end
  bool due_provisional = false;
  std::string number_pattern;   // of the notice to the objector; empty for an investigation, of which nobody is notified
  base::Digest jurisdiction{};
  base::Id officer;
  bool operator==(const ExtensionApproved&) const = default;
};

struct DeclineExtension {
  std::string reason;
};
struct ExtensionDeclined {
  law::Day on;
  std::string reason;
  base::Id officer;
  bool operator==(const ExtensionDeclined&) const = default;
};

/// As it was set.
struct NotExtended {
  bool operator==(const NotExtended&) const = default;
};
struct ExtensionAwaited {
  ExtensionProposed proposal;
  bool operator==(const ExtensionAwaited&) const = default;
};
struct Extended {
  ExtensionProposed proposal;
  ExtensionApproved approval;
  law::Day due_before;
  bool operator==(const Extended&) const = default;
};

/// Which limit it is.
enum class LimitKind { investigation, review };

struct Limit {
  LimitKind kind = LimitKind::investigation;
  law::Day start;
  law::Due due;
  std::variant<NotExtended, ExtensionAwaited, Extended> extension = {};
  bool operator==(const Limit&) const = default;
};

/// The working days of the limit as it stands, and by how many at most it may be extended.
int days(const Limit& limit, const law::Settings& settings);
int most_days(LimitKind kind, const law::Settings& settings);
/// The limit's last day by the calendar at hand.
law::Due due_of(const Limit& limit, const law::Jurisdiction& law);

std::expected<ExtensionProposed, Impediments> decide(const Limit& limit, const ProposeExtension& command, const Circumstance& at);
std::expected<ExtensionApproved, Impediments> decide(const Limit& limit, const ApproveExtension& command, const std::string& organization,
                                                     const Circumstance& at);
std::expected<ExtensionDeclined, Impediments> decide(const Limit& limit, const DeclineExtension& command, const Circumstance& at);

/// The limit after one of these; what does not follow from it is an assertion.
Limit apply(Limit limit, const ExtensionProposed& event);
Limit apply(Limit limit, const ExtensionApproved& event);
Limit apply(Limit limit, const ExtensionDeclined& event);

}  // namespace procedure
