#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"

namespace web {
namespace {

struct AnswerKey {
  const char* operator()(const procedure::NothingKnown&) const { return "grounds.nothing"; }
  const char* operator()(const procedure::Match&) const { return "grounds.match"; }
  const char* operator()(const procedure::PartialMatch&) const { return "grounds.partial"; }
  const char* operator()(const procedure::Silent&) const { return "grounds.silent"; }
};

const char* status_key(law::RecordStatus status) {
  switch (status) {
    case law::RecordStatus::counts: return "record.counts";
    case law::RecordStatus::does_not_count: return "record.does_not_count";
    case law::RecordStatus::sealed: return "record.sealed";
    case law::RecordStatus::held: break;
  }
  return "record.held";
}

const char* outcome_key(law::Outcome outcome) {
  switch (outcome) {
    case law::Outcome::certificate: return "finding.certificate";
    case law::Outcome::refusal: return "finding.refusal";
    case law::Outcome::hold: break;
  }
  return "finding.hold";
}

html::Html platforms(const Visit& visit, const procedure::Grounds& grounds) {
  html::SummaryList list;
  for (const auto& extract : grounds.extracts)
    list.rows.push_back(
        {.key = extract.platform, .value = html::Html(visit.say(std::visit(AnswerKey{}, extract.answer)) + ", " + visit.moment(extract.answered_at))});
  return html::summary_list(list);
}

// every_record_explained: each record with its status, provision and reading.
html::Html records(const Visit& visit, const law::Finding& finding) {
  if (finding.records.empty()) return html::paragraph(html::Html(visit.say("grounds.none")));
  html::Table table{.caption = visit.say("finding.title"), .caption_classes = "govuk-table__caption--m"};
  for (const auto* key : {"grounds.record", "grounds.status", "grounds.provision"}) table.head.push_back({.content = visit.say(key)});
  for (const auto& record : finding.records) {
    std::string ground(law::name(record.provision));
    if (record.reading) ground += ", " + std::string(law::name(*record.reading));
    table.rows.push_back({{.content = html::left_to_right(html::Html(record.id))}, {.content = visit.say(status_key(record.status))}, {.content = ground}});
  }
  return html::scrolling_table(table, "records");
}

}  // namespace

http::Response grounds(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto opened = office::see_grounds(visit.office(), *visit.subject, *id);
  if (!opened) {
    auto answer = not_there_page(visit);
    told(visit, opened.error(), answer);
    return answer;
  }
  const auto& person = procedure::lodged(opened->matter.state)->lodged.application.person;
  html::Html main = html::caption(name_of(person)) + html::title(html::Html(visit.say("grounds.title")));
  main += html::warning_text({.text = visit.say("grounds.warning"), .icon_text = visit.say("warning")}) + platforms(visit, opened->grounds);
  main += html::inset_text({.content = html::paragraph(html::Html(visit.say(outcome_key(opened->grounds.finding.outcome))))});
  main += records(visit, opened->grounds.finding);
  return page(visit, {.title = visit.say("grounds.title"), .main = html::two_thirds(main), .back = inquiry_url(*id).text(), .section = "nav.docket"});
}

}  // namespace web
