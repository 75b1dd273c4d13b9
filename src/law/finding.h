#pragma once
#include <optional>
#include <string>
#include <vector>

#include "law/day.h"
#include "law/provision.h"

namespace law {

enum class Disposition { guilty, acquitted, quashed, pending, not_prosecuted, case_revoked, prosecution_withdrawn, investigation_terminated };
enum class Court { peoples_court, other };
enum class PenaltyKind { fixed_term, life, death, death_suspended, detention, control, fine, deportation, exempt };

struct Penalty {
  PenaltyKind kind = PenaltyKind::fixed_term;
  std::optional<int> months;  // of a fixed term alone
  bool operator==(const Penalty&) const = default;
};

/// A criminal record as a platform returns it: one judgment, or one proceeding without a judgment.
struct Record {
  std::string id;
  Disposition disposition = Disposition::pending;
  Court court = Court::peoples_court;
  std::optional<Day> effective_on;
  std::optional<Day> committed_from, committed_to;  // spans all its offences
  std::optional<Penalty> penalty;                   // what was decided to be executed
  std::optional<bool> main_conduct_before_18;
  std::optional<bool> sealed;  // the platform's flag
  bool operator==(const Record&) const = default;
};

enum class RecordStatus { counts, does_not_count, sealed, held };
enum class Outcome { certificate, refusal, hold };

struct Explained {
  std::string id;
  RecordStatus status = RecordStatus::held;
  Provision provision = Provision::innocence_1;
  std::optional<Reading> reading;
  bool operator==(const Explained&) const = default;
};

/// What an extract means in law; every record is explained: [every_record_explained]
struct Finding {
  Outcome outcome = Outcome::certificate;
  std::vector<Explained> records;
  bool operator==(const Finding&) const = default;
};
Finding finding(Day on, std::optional<Day> born_on, const std::vector<Record>& records);

}  // namespace law
