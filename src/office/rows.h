#pragma once
#include "office/office.h"
#include "procedure/clock.h"
#include "procedure/review.h"

// The lists kept beside the journal, folded from the state of an inquiry or a review alone, so that they can be dropped and rebuilt.
//   docket    part: organization, label: state, rank: the due day (before acceptance the day of lodging; while the clock stands the last day of the
//             investigation's own limit), summary: DocketLine
//   reviews   part: organization, label: state, rank: the due day (before acceptance the day of the objection), summary: ReviewLine
//   document  part: blind index of an identity document's number: finds the inquiries of whoever shows it
//   likeness  part: blind index of name, birth date and nationality: finds inquiries of whoever may be the same person
//   number    part: the number of the receipt, the certificate or the refusal: finds the inquiry
//   issued    part: SHA-256 of a signed file of any kind, label: specimen, valid, revoked or replaced, rank: the instant of issue, summary: OnRecord; of the
//             inquiry its certificates, refusals, receipt and notices, of the review its receipt, notices and reply
//   coded     part: blind index of a document's number and code together, summary: OnRecord; of what was on record and never signed too
//   status    part: list and entry of the public statuses ("416/12345"), summary: OnRecord; likewise
//   revoked   part: list of the public statuses, summary: the entries of certificates that stand no more, each with since when
//   untold    part: organization, label: inquiry or review, rank: the due day: who waits for a day that moved, and has not been told
//   silent    part: organization, label: state, rank: the instant since when a platform does not answer, summary: DocketLine
//   emergency part: the organization that keeps the matter, the one that opened it, and "all"; label: open, overdue or examined, rank: when it was opened
//   unsigned  part: document or notice: what is on record and not signed yet
namespace office {

/// What a line of the docket says.
struct DocketLine {
  base::Id inquiry;
  std::string state;
  std::string name;         // of the applicant, as printed
  std::string nationality;
  std::string number;       // of the receipt, empty before acceptance
  law::Day lodged_on;
  std::optional<law::Day> due_on;      // none before acceptance and while the clock stands
  bool due_provisional = false;
  std::optional<law::Day> stopped_on;  // the clock stands since that day: [time_3]
  std::optional<law::Day> limit_on;    // the last day of the investigation that runs: [investigation_limit]
  bool alarmed = false;                // that day has passed
  std::optional<base::Id> review;      // of the document, where one is open
  std::string organization;            // that keeps it: the row's part
  bool operator==(const DocketLine&) const = default;
};

/// What a line of the list of reviews says.
struct ReviewLine {
  base::Id review, inquiry;
  std::string state;
  std::string name;    // of the applicant; not kept in the row, since a correction moves the inquiry alone, but read with it
  std::string number;  // of the document objected to
  law::Day lodged_on;
  std::optional<law::Day> due_on;  // of the reply, none before acceptance
  bool due_provisional = false;
  std::string organization;        // that reviews: the row's part
  bool operator==(const ReviewLine&) const = default;
};

/// What is on record of a signed document: a row of `issued`. What kind of document it is, is not told here.
struct OnRecord {
  std::string number;
  base::Instant issued_at{};
  bool specimen = true;                          // as the document itself says; of a receipt or notice its seal's certificate does
  std::optional<base::Instant> revoked_at = {};  // from that moment on it stands no more: [review_4]
  std::string replaced_by = {};                  // the number of the one that stands instead, once there is one
  std::optional<base::Instant> valid_before = {};  // the end of its period, where it has one: [no_expiry]
  bool operator==(const OnRecord&) const = default;
};
/// Every document of the inquiry that was ever signed, with how it stands: the revoked ones first.
std::vector<OnRecord> documents_on_record(const procedure::Inquiry& state);
/// The same of what was on record and never signed: revoked. [never_signed]
OnRecord on_record(const procedure::RevokedIntent& one);
/// The question that finds it, by the digest of all the file's bytes.
ledger::RowQuery issued_query(const base::Digest& file);
/// The same, by its number and its code together.
ledger::RowQuery coded_query(base::ByteView index_key, const std::string& number, const std::array<std::uint8_t, 16>& code);
OnRecord on_record(const ledger::Row& row);
base::Bytes summary_of(const OnRecord& document);

std::vector<ledger::Row> rows_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state);
std::vector<ledger::Row> review_rows(const Office& office, const base::Id& review, const procedure::Review& state);
DocketLine docket_line(const ledger::Row& row);
ReviewLine review_line(const ledger::Row& row);

/// Drops every row and folds them anew from the journal.
void rebuild_rows(const Office& office);

}  // namespace office
