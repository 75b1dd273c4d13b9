#pragma once
#include <variant>

#include "procedure/handover.h"

// The inquiry: the matter from application to the signed-for certificate, folded from its events.
namespace procedure {

using InquiryEvent = std::variant<ApplicationLodged, ApplicationAccepted, ReceiptIssued, PlatformFellSilent, FindingMade, IssueDecided, CertificateIntended,
                                  CertificateIssued, CertificateHandedOver>;

/// Nothing is on record.
struct Unknown {
  bool operator==(const Unknown&) const = default;
};
struct Lodged {
  ApplicationLodged lodged;
  base::Instant at{};
  bool operator==(const Lodged&) const = default;
};
/// The limit runs.
struct Accepted {
  Lodged before;
  ApplicationAccepted acceptance;
  Stamp stamp;                                 // its time, and the receipt's ordinal
  std::optional<ReceiptIssued> receipt = {};
  std::optional<base::Instant> silent_since = {};  // [platform_silent]
  bool operator==(const Accepted&) const = default;
};
/// The finding lets a certificate be issued.
struct Clear {
  Accepted before;
  FindingMade found;
  std::optional<base::Id> decided_by = {};  // an officer decided to issue
  bool operator==(const Clear&) const = default;
};
/// The finding does not; why opens in the restricted role alone. Nothing issues. [time_8] [indistinguishable]
struct NeedsVerification {
  Accepted before;
  FindingMade found;
  bool operator==(const NeedsVerification&) const = default;
};
/// What will be signed is on record and has its number; it is not signed yet.
struct Intended {
  Clear before;
  CertificateContent content;  // with its number
  base::Instant at{};
  bool operator==(const Intended&) const = default;
};
struct Issued {
  Intended before;
  CertificateIssued issue;
  base::Instant at{};
  bool operator==(const Issued&) const = default;
};
struct HandedOver {
  Issued before;
  CertificateHandedOver handover;
  base::Instant at{};
  bool operator==(const HandedOver&) const = default;
};

using Inquiry = std::variant<Unknown, Lodged, Accepted, Clear, NeedsVerification, Intended, Issued, HandedOver>;

/// The state after one more event. An event that does not follow from the state cannot have been recorded: an assertion.
Inquiry apply(const Inquiry& state, const InquiryEvent& event, const Stamp& stamp);

/// The parts that a state has; none where it is not that far.
const Lodged* lodged(const Inquiry& state);
const Accepted* accepted(const Inquiry& state);
const Intended* intended(const Inquiry& state);
const Issued* issued(const Inquiry& state);

/// The word for the state in the docket and in words/ ("state.accepted").
std::string_view name(const Inquiry& state);

}  // namespace procedure
