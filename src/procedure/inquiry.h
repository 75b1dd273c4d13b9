#pragma once
#include "procedure/inquiry_event.h"

// The inquiry: the matter from application to the signed-for document, and to the one that takes its place, folded from its events.
namespace procedure {

/// Nothing is on record.
struct Unknown {
  bool operator==(const Unknown&) const = default;
};
struct Lodged {
  ApplicationLodged lodged;  // with every correction; at the organization that keeps it now
  base::Instant at{};
  std::vector<Notice> notices = {};           // of this matter, of every kind
  std::vector<MisuseSuspected> misuse = {};   // [reminder_1]
  bool operator==(const Lodged&) const = default;
};

/// A document that was revoked: what it was, and by what it was replaced, once it is. [review_4]
struct PastDocument {
  Outcome document;
  base::Id file;                        // the blob
  base::Digest digest{};
  std::array<std::uint8_t, 16> code{};
  bool specimen = true;
  base::Instant issued_at{};
  DocumentRevoked revocation;
  base::Instant revoked_at{};
  std::string notice;                   // its number
  std::optional<StatusEntry> status;
  std::optional<base::Instant> valid_before;  // of a certificate that has a period: [no_expiry]
  bool operator==(const PastDocument&) const = default;
};

/// What was on record to be signed and never was: its number and its code check as revoked. [never_signed]
struct RevokedIntent {
  OutcomeKind kind = OutcomeKind::certificate;
  std::array<std::uint8_t, 16> code{};
  bool specimen = true;
  base::Instant intended_at{};
  IntentRevoked revocation;
  base::Instant revoked_at{};
  std::optional<StatusEntry> status;
  std::optional<base::Instant> valid_before;
  bool operator==(const RevokedIntent&) const = default;
};

/// The limit runs.
struct Accepted {
  Lodged before;
  ApplicationAccepted acceptance;
  Stamp stamp;                                     // its time, and the receipt's ordinal
  std::optional<ReceiptIssued> receipt = {};
  base::Instant receipt_at = {};                   // once it is signed
  std::optional<base::Instant> silent_since = {};  // [platform_silent]
  law::Day from = {};                              // the day on which the period began: acceptance, and for a reissue the revocation: [reissue_limit]
  law::Due due = {};                               // its end as promised last; none while the clock stands: [time_3]
  Requests requests = {};                          // [time_4]
  std::vector<Investigation> investigations = {};  // that are over: [time_3]
  std::vector<PastDocument> past = {};             // [review_4]
  std::vector<RevokedIntent> never_signed = {};    // [never_signed]
  std::optional<Untold> untold = {};               // that the end moved: [provisional]
  std::optional<base::Id> review = {};             // the one that is open: [review_1]
  bool operator==(const Accepted&) const = default;
};
/// The finding, or the judgment of what it held, lets a certificate be issued.
struct Clear {
  Accepted before;
  FindingMade found;                         // its indication as it was judged last, where it was
  std::vector<RecordsJudged> judgments = {};  // of this finding, one after the other: [time_5]
  std::optional<base::Id> decided_by = {};  // an officer decided to issue
  std::optional<StatusEntry> status = {};   // and the certificate got its entry
  bool operator==(const Clear&) const = default;
};
/// The finding does neither; why opens in the restricted role alone. Nothing issues. [time_8] [indistinguishable]
struct NeedsVerification {
  Accepted before;
  FindingMade found;
  bool operator==(const NeedsVerification&) const = default;
};
/// A record counts; a second officer has to confirm it. [result_2]
struct RecordFound {
  Accepted before;
  FindingMade found;                         // as above
  std::vector<RecordsJudged> judgments = {};
  bool operator==(const RecordFound&) const = default;
};
/// The record is confirmed: the notification of refusal may be issued. [result_2]
struct Refusable {
  RecordFound before;
  RecordConfirmed confirmed;
  std::optional<base::Id> decided_by = {};  // an officer decided to refuse
  bool operator==(const Refusable&) const = default;
};
/// Accepted, and no document on record.
using Undecided = std::variant<Accepted, Clear, NeedsVerification, RecordFound, Refusable>;

/// A verification is proposed; the clock runs. [time_2]
struct Proposed {
  Undecided before;
  VerificationProposed proposal;
  bool operator==(const Proposed&) const = default;
};
/// It is approved: the clock stands. [time_3]
struct Verifying {
  Undecided before;  // what is known meanwhile
  Investigation investigation;
  bool operator==(const Verifying&) const = default;
};
/// What will be signed is on record and has its number; it is not signed yet.
struct Intended {
  Clear before;
  CertificateContent content;  // with its number
  base::Instant at{};
  std::uint64_t position = 0;  // in the journal, and so in the public log
  bool operator==(const Intended&) const = default;
};
struct Issued {
  Intended before;
  CertificateIssued issue;
  base::Instant at{};
  bool operator==(const Issued&) const = default;
};
struct IntendedRefusal {
  Refusable before;
  RefusalContent content;  // with its number
  base::Instant at{};
  std::uint64_t position = 0;
  bool operator==(const IntendedRefusal&) const = default;
};
struct Refused {
  IntendedRefusal before;
  RefusalIssued issue;
  base::Instant at{};
  bool operator==(const Refused&) const = default;
};
struct HandedOver {
  std::variant<Issued, Refused> before;
  CertificateHandedOver handover;
  base::Instant at{};
  bool operator==(const HandedOver&) const = default;
};
/// The document is revoked and the right one is not on record yet: the platforms are asked anew for it. [review_4]
struct Revoked {
  Accepted before;  // the document is the last of its past ones
  bool operator==(const Revoked&) const = default;
};
struct Withdrawn {
  std::variant<Lodged, Accepted> before;
  ApplicationWithdrawn withdrawal;
  base::Instant at{};
  bool operator==(const Withdrawn&) const = default;
};

using Inquiry = std::variant<Unknown, Lodged, Accepted, Clear, NeedsVerification, Intended, Issued, HandedOver, RecordFound, Refusable, Proposed, Verifying,
                             IntendedRefusal, Refused, Revoked, Withdrawn>;

/// The state after one more event. An event that does not follow from the state cannot have been recorded: an assertion.
Inquiry apply(const Inquiry& state, const InquiryEvent& event, const Stamp& stamp);

/// The parts that a state has; none where it is not that far.
const Lodged* lodged(const Inquiry& state);
const Accepted* accepted(const Inquiry& state);
const Accepted& accepted(const Undecided& state);
const Intended* intended(const Inquiry& state);
const Issued* issued(const Inquiry& state);
const IntendedRefusal* intended_refusal(const Inquiry& state);
const Refused* refused(const Inquiry& state);
/// What the platforms said last, with the indication as it was judged; none where they were not asked, or not since a document was revoked.
const FindingMade* found(const Inquiry& state);
/// How what they said was judged: once, or again by whoever verified it; none where nothing had to be.
const std::vector<RecordsJudged>& judgments(const Inquiry& state);

/// What has no document on record: the state itself, or that behind a proposal or an investigation. None in every other state.
std::optional<Undecided> undecided(const Inquiry& state);

/// What of the records may be judged now: what is held, at any time before a document; what counts, while a verification runs. [time_5] [result_2]
std::optional<Judging> judging(const Inquiry& state);

/// The document that stands, certificate or refusal; none before it is signed and after it is revoked.
struct StandingDocument {
  Outcome document;
  base::Id file;
  base::Digest digest{};
  std::array<std::uint8_t, 16> code{};
  bool specimen = true;
  base::Instant issued_at{};
  std::optional<StatusEntry> status;
  std::optional<base::Instant> valid_before;
  bool operator==(const StandingDocument&) const = default;
};
std::optional<StandingDocument> standing_document(const Inquiry& state);
/// review_4: what takes the place of a revoked document names it. A certificate does not name a refusal: it shows the outcome alone, and nobody to whom it is
/// shown learns that another one stood before it. Empty where there is nothing to name.
std::string replaced_number(const Inquiry& state, OutcomeKind kind);
/// Since when a platform that is asked for this matter has not answered; none where all did, and where nobody asks any more. [platform_silent]
std::optional<base::Instant> silent_since(const Inquiry& state);

/// Whether the applicant waits for a day that has moved, and has not been told. [provisional]
bool is_to_be_told(const Inquiry& state);
/// The stops of the clock that are over. [stopped_days]
std::vector<law::Stop> stops(const Accepted& accepted);
/// Whoever had a part in deciding that document: who decided, who confirmed, who judged. [another_decides]
std::vector<base::Id> deciders(const Inquiry& state);

/// The word for the state in the docket and in words/ ("state.accepted").
std::string_view name(const Inquiry& state);

}  // namespace procedure
