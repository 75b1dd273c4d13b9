#include "web/act_section.h"
#include "web/grounds_page.h"
#include "web/guide.h"
#include "web/pages.h"
#include "web/record_card.h"

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

const char* criterion_key(procedure::Criterion criterion) {
  switch (criterion) {
    case procedure::Criterion::document_number: return "criterion.document_number";
    case procedure::Criterion::name: return "criterion.name";
    case procedure::Criterion::birth_date: break;
  }
  return "criterion.birth_date";
}

std::string answer_of(const Visit& visit, const procedure::Extract& extract) {
  auto said = visit.say(std::visit(AnswerKey{}, extract.answer)) + ", " + visit.moment(extract.answered_at);
  if (const auto* partial = std::get_if<procedure::PartialMatch>(&extract.answer))
    for (const auto criterion : partial->agreeing) said += "; " + visit.say(criterion_key(criterion));
  return said;
}

html::Html platforms(const Visit& visit, const procedure::Grounds& grounds) {
  html::SummaryList list;
  for (const auto& extract : grounds.extracts) list.rows.push_back({.key = extract.platform, .value = html::Html(answer_of(visit, extract))});
  return html::summary_list(list);
}

html::Html cards(const Visit& visit, const procedure::Grounds& grounds) {
  html::Html all;
  for (const auto& extract : grounds.extracts)
    for (const auto& record : records_of(extract)) all += record_card(visit, record);
  if (grounds.omitted > 0) {
    const auto omitted = visit.say("grounds.omitted", {{"number", static_cast<std::int64_t>(grounds.omitted)}});
    all = html::warning_text({.text = omitted, .icon_text = visit.say("warning")}) + all;
  }
  return all.empty() ? all : html::section_heading(html::Html(visit.say("grounds.records"))) + all;
}

// What the service itself doubts, which opens here alone. [indistinguishable]
html::Html doubts(const Visit& visit, const procedure::Grounds& grounds) {
  std::vector<html::Html> lines;
  for (const auto& doubt : grounds.doubts) {
    // A record that is held is explained by itself, whatever it is held for.
    auto key = "doubt." + std::string(law::name(doubt.circumstance));
    const auto exact = doubt.reading ? key + "." + std::string(law::name(*doubt.reading)) : key;
    if (visit.site.words.has(exact)) key = exact;
    lines.push_back(html::Html(visit.say(key)) + cited(visit, doubt.circumstance, doubt.reading));
  }
  if (lines.empty()) return {};
  return html::section_heading(html::Html(visit.say("grounds.doubts"))) + html::bullets(lines);
}

// What restricted officers wrote before.
html::Html written_before(const Visit& visit, const office::OpenedGrounds& opened) {
  std::vector<html::Html> lines;
  for (const auto& judgment : opened.judgments) {
    for (const auto& one : judgment.records)
      lines.push_back(html::left_to_right(html::Html(one.id)) +
                      html::Html(visit.say("frame.colon") + visit.say(verdict_key(one)) + visit.say("frame.colon")) + written(one.reason));
    lines.push_back(html::Html(visit.say("grounds.judged") + visit.say("frame.colon")) + written(judgment.reason));
  }
  for (const auto& confirmation : opened.confirmations)
    lines.push_back(html::Html(visit.say("grounds.confirmed") + visit.say("frame.colon")) + written(confirmation.reason));
  if (lines.empty()) return {};
  return html::section_heading(html::Html(visit.say("grounds.written"))) + html::bullets(lines);
}

// every_record_explained: each record with its status, provision and reading.
html::Html records(const Visit& visit, const law::Finding& finding) {
  if (finding.records.empty()) return html::paragraph(html::Html(visit.say("grounds.none")));
  html::Table table{.caption = visit.say("finding.title"), .caption_classes = "govuk-table__caption--m"};
  for (const auto* key : {"grounds.record", "grounds.status", "grounds.provision"}) table.head.push_back({.content = visit.say(key)});
  for (const auto& record : finding.records) {
    auto why = "why." + std::string(law::name(record.provision));
    if (record.reading) why += "." + std::string(law::name(*record.reading));
    table.rows.push_back({{.content = html::left_to_right(html::Html(record.id))},
                          {.content = visit.say(status_key(record.status))},
                          {.content = html::Html(visit.say(why)) + cited(visit, record.provision, record.reading)}});
  }
  return html::scrolling_table(table, "records");
}

}  // namespace

http::Response grounds_page(const Visit& visit, const base::Id& inquiry, const Refused& refused) {
  const auto opened = office::see_grounds(visit.office(), *visit.subject, inquiry);
  if (!opened) return hindered(visit, opened.error());
  const Fields fields(visit, refused.faults);
  const auto forms = judgment_form(visit, *opened, fields) + confirmation_form(visit, *opened, fields);
  const auto& person = procedure::lodged(opened->matter.state)->lodged.application.person;
  html::Html main = fields.summary() + refused.summary + html::caption(name_of(person)) + html::title(html::Html(visit.say("grounds.title")));
  main += html::warning_text({.text = visit.say("grounds.warning"), .icon_text = visit.say("warning")}) + platforms(visit, opened->grounds);
  main += said_inset(visit.say(outcome_key(opened->grounds.finding.outcome)));
  main += doubts(visit, opened->grounds) + records(visit, opened->grounds.finding) + cards(visit, opened->grounds) + written_before(visit, *opened) + forms;
  const bool faulty = fields.faulty() || !refused.summary.empty();
  return page(visit, {.title = visit.say("grounds.title"), .main = html::two_thirds(main), .back = inquiry_url(inquiry).text(), .faulty = faulty,
                      .status = faulty ? refused.status : 200, .section = "nav.docket", .again = inquiry_url(inquiry)});
}

http::Response grounds(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  return id ? grounds_page(visit, *id, {}) : not_there_page(visit);
}

http::Response after_restricted_act(const Visit& visit, const base::Id& inquiry, const std::expected<base::Id, office::Hindrance>& done) {
  if (done) return http::Response::see_other(inquiry_url(*done).text());
  auto answer = not_there_page(visit);
  const auto why = told(visit, done.error(), answer);
  if (!why) return answer;
  if (why->moved_on) return after_act(visit, done);
  return grounds_page(visit, inquiry, {.summary = told_summary(visit, *why)});
}

}  // namespace web
