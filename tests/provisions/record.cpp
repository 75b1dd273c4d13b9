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
