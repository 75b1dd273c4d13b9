#include "procedure/judgment.h"

#include <algorithm>

#include "procedure/reason.h"

namespace procedure {
namespace {

using law::Provision;
using law::RecordStatus;

const law::Record* record_of(const Grounds& grounds, const std::string& id) {
  const law::Record* found = nullptr;
  const auto look = [&](const std::vector<law::Record>& records) {
    const auto place = std::ranges::find(records, id, &law::Record::id);
    if (place != records.end()) found = &*place;
  };
  for (const auto& extract : grounds.extracts) {
    if (const auto* match = std::get_if<Match>(&extract.answer)) look(match->records);
    if (const auto* match = std::get_if<PartialMatch>(&extract.answer)) look(match->records);
  }
  return found;
}

// Which provisions a status can rest on: who it is about, whether it is guilt in effect, whether it is sealed.
bool rests_on(RecordStatus status, Provision provision) {
  switch (status) {
    case RecordStatus::counts: return provision == Provision::result_2;
    case RecordStatus::sealed: return provision == Provision::result_3;
    case RecordStatus::does_not_count: return provision <= Provision::innocence_6 || provision == Provision::time_5;
    case RecordStatus::held: break;
  }
  return false;
}

void add_record(const Grounds& grounds, const JudgedRecord& judged, Impediments& to) {
  const std::vector<std::pair<std::string, std::string>> which{{"record", judged.id}};
  const auto* record = record_of(grounds, judged.id);
  if (record == nullptr) return to.push_back({law::Reading::every_record_explained, "impediment.judged_unknown", which});
  const bool held = judged.status == RecordStatus::held;
  if (!rests_on(judged.status, judged.provision))
    to.push_back({law::Reading::every_record_explained, held ? "impediment.judged_held" : "impediment.judged_provision", which});
  if (!said(judged.reason)) to.push_back({law::Reading::every_record_explained, "impediment.judged_reason", which});
  // sealing_doubt: a flag that says sealed is honoured, whoever judges.
  if (judged.status == RecordStatus::counts && record->sealed == true) to.push_back({law::Reading::sealing_doubt, "impediment.judged_sealed", which});
}

}  // namespace

std::vector<std::string> to_judge(const Grounds& grounds, Judging what) {
  std::vector<std::string> records;
  const auto add = [&records](const std::string& id) {
    if (std::ranges::find(records, id) == records.end()) records.push_back(id);
  };
  for (const auto& one : grounds.finding.records)
    if (one.status == RecordStatus::held || (what == Judging::what_counts_too && one.status == RecordStatus::counts)) add(one.id);
  for (const auto& extract : grounds.extracts)
    if (const auto* match = std::get_if<PartialMatch>(&extract.answer))
      for (const auto& record : match->records) add(record.id);
  return records;
}

std::expected<Judged, Impediments> decide(const Grounds& grounds, const JudgeRecords& command, const Circumstance& at, Judging what) {
  const auto& judged = command.judgment.records;
  const auto is_judged = [&judged](const std::string& id) { return std::ranges::find(judged, id, &JudgedRecord::id) != judged.end(); };
  Impediments impediments;
  // every_record_explained: each record that is held, each of somebody who agrees in part, and each that is verified. [time_5]
  for (const auto& id : to_judge(grounds, what))
    if (!is_judged(id)) impediments.push_back({law::Reading::every_record_explained, "impediment.unjudged", {{"record", id}}});
  for (const auto& one : judged) add_record(grounds, one, impediments);
  // time_8: and why, of the matter as a whole.
  if (!said(command.judgment.reason)) impediments.push_back({Provision::time_8, "impediment.reason"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));

  // one_is_enough: one that counts, whether the rule or the officer says so of it.
  const auto counts = [](const auto& one) { return one.status == RecordStatus::counts; };
  const bool refuse = std::ranges::any_of(judged, counts) ||
                      std::ranges::any_of(grounds.finding.records, [&](const auto& one) { return counts(one) && !is_judged(one.id); });
  return Judged{{at.on, refuse ? Indication::refuse : Indication::issue, at.officer}, command.judgment};
}

}  // namespace procedure
