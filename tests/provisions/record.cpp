#include "record.h"

law::Record conviction() {
  law::Record record;
  record.id.push_back('a');
  record.disposition = law::Disposition::guilty;
  record.effective_on = day("2018-09-01");
  record.committed_from = day("2018-02-01");
  record.committed_to = day("2018-03-01");
  record.penalty = law::Penalty{law::PenaltyKind::fixed_term, 60};
  return record;
}

law::Explained explained(const law::Record& record, std::optional<law::Day> born_on) {
  return law::finding(asked_on, born_on, {record}).records.front();
}

law::Outcome outcome(const law::Record& record, std::optional<law::Day> born_on) { return law::finding(asked_on, born_on, {record}).outcome; }

law::Explained expected(law::RecordStatus status, law::Provision provision, std::optional<law::Reading> reading) {
  return {conviction().id, status, provision, reading};
}

bool never_counts(law::Disposition disposition, law::Provision provision) {
  const auto clean = expected(law::RecordStatus::does_not_count, provision, {});
  auto record = conviction();
  record.disposition = disposition;
  const bool with_all_known = explained(record, born_1990) == clean && explained(record, {}) == clean;
  record.court = law::Court::other;
  record.effective_on.reset();
  record.penalty.reset();
  record.sealed = false;
  return with_all_known && explained(record, born_1990) == clean && outcome(record, born_1990) == law::Outcome::certificate;
}
