#include "law/finding.h"

#include "jurisdiction/json_day.h"
#include "rules/choice.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"on": "2026-11-23", "born_on": "2000-03-01", "records": [{"id": "a", "disposition": "guilty", "court": "peoples_court",
//  "effective_on": "2018-09-01", "committed": {"from": "2018-02-01", "to": "2018-03-01"},
//  "penalty": {"kind": "fixed_term", "months": 60}, "main_conduct_before_18": null, "sealed": null}]}
// -> {"outcome": "certificate", "records": [{"id": "a", "status": "sealed", "provision": "result_3", "reading": "five_years"}]}

namespace rules {
namespace {

constexpr Choice<law::Disposition> dispositions[] = {
    {"guilty", law::Disposition::guilty},
    {"acquitted", law::Disposition::acquitted},
    {"quashed", law::Disposition::quashed},
    {"pending", law::Disposition::pending},
    {"not_prosecuted", law::Disposition::not_prosecuted},
    {"case_revoked", law::Disposition::case_revoked},
    {"prosecution_withdrawn", law::Disposition::prosecution_withdrawn},
    {"investigation_terminated", law::Disposition::investigation_terminated},
};
constexpr Choice<law::Court> courts[] = {{"peoples_court", law::Court::peoples_court}, {"other", law::Court::other}};
constexpr Choice<law::PenaltyKind> kinds[] = {
    {"fixed_term", law::PenaltyKind::fixed_term}, {"life", law::PenaltyKind::life},
    {"death", law::PenaltyKind::death},           {"death_suspended", law::PenaltyKind::death_suspended},
    {"detention", law::PenaltyKind::detention},   {"control", law::PenaltyKind::control},
    {"fine", law::PenaltyKind::fine},             {"deportation", law::PenaltyKind::deportation},
    {"exempt", law::PenaltyKind::exempt},
};
constexpr Choice<law::RecordStatus> statuses[] = {
    {"counts", law::RecordStatus::counts},
    {"does_not_count", law::RecordStatus::does_not_count},
    {"sealed", law::RecordStatus::sealed},
    {"held", law::RecordStatus::held},
};
constexpr Choice<law::Outcome> outcomes[] = {
    {"certificate", law::Outcome::certificate}, {"refusal", law::Outcome::refusal}, {"hold", law::Outcome::hold}};

std::optional<bool> boolean_or_null(const base::JsonObject& in, std::string_view key) {
  if (in.is_null(key)) return {};
  return in.boolean(key);
}

/// `months` belongs to a fixed term; with another kind it is left out or null.
law::Penalty read_penalty(const base::JsonObject& in) {
  law::Penalty penalty;
  penalty.kind = choice<law::PenaltyKind>(in, "kind", kinds);
  if (penalty.kind == law::PenaltyKind::fixed_term)
    penalty.months = static_cast<int>(in.integer("months", 1, 1'000'000));
  else if (!in.is_null("months"))
    in.fault("months", "only a fixed term has months");
  return penalty;
}

law::Record read_record(const base::JsonDocument& question, std::size_t node, const base::JsonPath& path, base::JsonFault& fault) {
  const base::JsonObject in(question, node, path, fault,
                            {"id", "disposition", "court", "effective_on", "committed", "penalty", "main_conduct_before_18", "sealed"});
  law::Record record;
  record.id = in.text("id");
  record.disposition = choice<law::Disposition>(in, "disposition", dispositions);
  record.court = choice<law::Court>(in, "court", courts);
  record.effective_on = jurisdiction::day_or_null(in, "effective_on");
  if (fault.any()) return record;
  const base::JsonObject committed(question, in.index("committed"), in.path("committed"), fault, {"from", "to"});
  record.committed_from = jurisdiction::day_or_null(committed, "from");
  record.committed_to = jurisdiction::day_or_null(committed, "to");
  if (record.committed_from && record.committed_to && *record.committed_to < *record.committed_from) committed.fault("to", "before its start");
  if (!in.is_null("penalty") || record.disposition == law::Disposition::guilty)
    record.penalty = read_penalty(base::JsonObject(question, in.index("penalty"), in.path("penalty"), fault, {"kind", "?months"}));
  record.main_conduct_before_18 = boolean_or_null(in, "main_conduct_before_18");
  record.sealed = boolean_or_null(in, "sealed");
  return record;
}

}  // namespace

void finding(const Law&, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const base::JsonObject in(question, 0, {}, fault, {"on", "born_on", "records"});
  const auto on = jurisdiction::day_of(in, "on");
  const auto born_on = jurisdiction::day_or_null(in, "born_on");
  std::vector<law::Record> records;
  in.elements("records", [&](std::size_t node, const base::JsonPath& path) { records.push_back(read_record(question, node, path, fault)); });
  if (fault.any()) return;
  const auto finding = law::finding(on, born_on, records);
  JsonLine line(answer);
  line.open().text("outcome", spelling<law::Outcome>(finding.outcome, outcomes)).open_array("records");
  for (const auto& one : finding.records) {
    line.open().text("id", one.id).text("status", spelling<law::RecordStatus>(one.status, statuses)).text("provision", law::name(one.provision));
    one.reading ? line.text("reading", law::name(*one.reading)) : line.null("reading");
    line.close();
  }
  line.close_array().close();
}

}  // namespace rules
