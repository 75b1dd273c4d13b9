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

// time_5: a match in part is never a hit and never a miss. result_1 and result_2: else the finding decides.
Indication indication(const Gathered& gathered, const law::Finding& finding) {
  if (gathered.partial) return Indication::needs_verification;
  switch (finding.outcome) {
    case law::Outcome::certificate: return Indication::issue;
    case law::Outcome::refusal: return Indication::refuse;
    case law::Outcome::hold: break;
  }
  return Indication::needs_verification;
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
  FindingMade made{{}, command.extracts.front().answered_at, indication(gathered, finding), at.officer};
  for (const auto& extract : command.extracts) {
    made.asked.push_back({extract.platform, extract.answered_at});
    made.inquired_at = std::min(made.inquired_at, extract.answered_at);
  }
  return Found{std::move(made), Grounds{command.extracts, std::move(finding)}};
}

}  // namespace procedure
