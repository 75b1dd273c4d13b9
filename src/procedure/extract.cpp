#include "procedure/extract.h"

#include <algorithm>

#include "law/identity.h"

namespace procedure {
namespace {

struct Gathered {
  std::vector<std::string> silent;
  std::vector<law::Record> records;
  bool partial = false;
  void operator()(const NothingKnown&) {}
  void operator()(const Match& match) { records.insert(records.end(), match.records.begin(), match.records.end()); }
  void operator()(const PartialMatch& match) {
    partial = true;
    records.insert(records.end(), match.records.begin(), match.records.end());
  }
  void operator()(const Silent&) {}
};

// contradiction: an earlier refusal, and nothing now; an earlier certificate, and now a record that had taken effect by then.
bool contradicts(const Earlier& earlier, const Gathered& gathered, const law::Finding& finding, const law::Jurisdiction& law) {
  switch (earlier.outcome) {
    case OutcomeKind::refusal: return finding.outcome == law::Outcome::certificate;
    case OutcomeKind::certificate: break;
  }
  const auto by_then = law::day_at(earlier.inquired_at, law.offset);
  for (std::size_t i = 0; i < finding.records.size(); ++i)
    if (finding.records[i].status == law::RecordStatus::counts && gathered.records[i].effective_on <= by_then) return true;
  return false;
}

// What the inquiry raises by itself, in the order of the text.
std::vector<Doubt> doubts(const Gathered& gathered, const law::Finding& finding, const RecordExtract& command, const law::Jurisdiction& law) {
  std::vector<Doubt> all;
  // time_5: a match in part is never a hit and never a miss; nor is a namesake whom nobody has looked at.
  if (gathered.partial) all.push_back({law::Provision::time_5, {}});
  if (command.person_in_doubt) all.push_back({law::Provision::time_5, law::Reading::what_is_an_inquiry});
  // time_8: a record that is held, where none counts.
  if (finding.outcome == law::Outcome::hold)
    for (const auto& one : finding.records)
      if (one.status == law::RecordStatus::held) all.push_back({law::Provision::time_8, one.reading});
  // every_record_explained: what is not kept is not explained, and nothing follows from a part of the records by itself.
  if (command.too_long) all.push_back({law::Provision::time_8, law::Reading::every_record_explained});
  // contradiction: what the person was told last is what the finding is held against.
  const auto last = std::ranges::max_element(command.earlier, {}, &Earlier::inquired_at);
  if (last != command.earlier.end() && contradicts(*last, gathered, finding, law)) all.push_back({law::Provision::time_8, law::Reading::contradiction});
  return all;
}

// result_1 and result_2, unless there is a doubt.
Indication indication(const std::vector<Doubt>& doubts, const law::Finding& finding) {
  if (!doubts.empty()) return Indication::needs_verification;
  return finding.outcome == law::Outcome::refusal ? Indication::refuse : Indication::issue;
}

}  // namespace

Sought sought(const Application& application) {
  Sought sought;
  sought.document_numbers.push_back(application.document.number);
  for (const auto& other : application.other_documents) sought.document_numbers.push_back(other.number);
  sought.mrz_name = law::icao_spelling(application.person.surname) + "<<" + law::icao_spelling(application.person.given_names);
  sought.born_on = application.person.born_on;
  sought.nationality = application.person.nationality;
  sought.sex = application.person.sex;
  return sought;
}

ExtractOutcome decide(const ApplicationLodged& lodged, const RecordExtract& command, const Circumstance& at) {
  Gathered gathered;
  for (const auto& extract : command.extracts) {
    if (std::holds_alternative<Silent>(extract.answer)) gathered.silent.push_back(extract.platform);
    std::visit(gathered, extract.answer);
  }
  // caution_4, platform_silent: all that are configured must answer; one that does not is no complex circumstance.
  if (!gathered.silent.empty() || command.extracts.empty()) return PlatformFellSilent{std::move(gathered.silent), at.officer};

  auto finding = law::finding(at.on, lodged.application.person.born_on, gathered.records);
  auto raised = doubts(gathered, finding, command, at.law);
  FindingMade made{{}, command.extracts.front().answered_at, indication(raised, finding), at.officer};
  for (const auto& extract : command.extracts) {
    made.asked.push_back({extract.platform, extract.answered_at});
    made.inquired_at = std::min(made.inquired_at, extract.answered_at);
  }
  return Found{std::move(made), Grounds{command.extracts, std::move(finding), std::move(raised)}};
}

}  // namespace procedure
