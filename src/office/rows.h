#pragma once
#include "office/office.h"
#include "procedure/inquiry.h"

// The lists kept beside the journal, folded from the state of an inquiry alone, so that they can be dropped and rebuilt.
//   docket    part: organization, label: state, rank: the due day (before acceptance the day of lodging), summary: DocketLine
//   document  part: blind index of an identity document's number: finds the inquiries of whoever shows it
//   number    part: the number of the receipt or certificate: finds the inquiry
//   issued    part: SHA-256 of the signed file, label: specimen or valid, rank: the instant of issue, summary: the certificate's number
namespace office {

/// What a line of the docket says.
struct DocketLine {
  base::Id inquiry;
  std::string state;
  std::string name;         // of the applicant, as printed
  std::string nationality;
  std::string number;       // of the receipt, empty before acceptance
  law::Day lodged_on;
  std::optional<law::Day> due_on;
  bool due_provisional = false;
  bool operator==(const DocketLine&) const = default;
};

/// What is on record of a signed file: a row of `issued`.
struct OnRecord {
  std::string number;
  base::Instant issued_at{};
  bool specimen = true;
  bool operator==(const OnRecord&) const = default;
};
/// The question that finds it, by the digest of all the file's bytes.
ledger::RowQuery issued_query(const base::Digest& file);
OnRecord on_record(const ledger::Row& row);

std::vector<ledger::Row> rows_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state);
DocketLine docket_line(const ledger::Row& row);

/// Drops every row and folds them anew from the journal.
void rebuild_rows(const Office& office);

}  // namespace office
