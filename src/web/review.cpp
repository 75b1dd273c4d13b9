#include "web/act_section.h"
#include "web/clock.h"
#include "web/notices.h"
#include "web/pages.h"
#include "web/review_page.h"
#include "web/state_tag.h"
#include "web/telling.h"

namespace web {
namespace {

const procedure::Outcome& concerned(const office::ReviewMatter& matter) { return procedure::objected(matter.state)->objection.document; }

// review_2: the limit is that of the written reply, and what is decided is not replied to yet.
bool limit_runs(const procedure::Review& state) {
  return std::holds_alternative<procedure::UnderReview>(state) || std::holds_alternative<procedure::ReviewSettled>(state);
}

html::Html status(const Visit& visit, const office::ReviewMatter& matter) {
  html::SummaryList list;
  list.rows.push_back(row(visit, "case.state", review_tag(visit, std::string(procedure::name(matter.state)))));
  const bool certificate = concerned(matter).kind == procedure::OutcomeKind::certificate;
  list.rows.push_back(row(visit, "review.document", html::Html(visit.say(certificate ? "document.certificate" : "document.refusal") + " ") +
                                                       html::left_to_right(html::Html(concerned(matter).number))));
  const auto* held = procedure::under_review(matter.state);
  if (held != nullptr) {
    list.rows.push_back(row(visit, "review.accepted_on", html::Html(visit.date(held->acceptance.on))));
    if (limit_runs(matter.state))
      for (auto& one : limit_rows(visit, held->limit)) list.rows.push_back(std::move(one));
  }
  if (const auto* open = std::get_if<procedure::UnderReview>(&matter.state); open != nullptr && open->untold) {
    const auto telling = may(visit, matter, office::Act::tell_applicant) ? std::optional(review_url(matter.id, "telling")) : std::nullopt;
    list.rows.push_back(untold_row(visit, *open->untold, telling));
  }
  return html::summary_list(list) + (limit_runs(matter.state) ? limit_derivation(visit, held->limit) : html::Html{});
}

html::Html objection_card(const Visit& visit, const office::ReviewMatter& matter) {
  const auto& objection = procedure::objected(matter.state)->objection;
  const auto& application = procedure::lodged(matter.inquiry.state)->lodged.application;
  html::SummaryList list{.card = html::SummaryCard{.title = visit.say("review.objection")}};
  const auto name = procedure::party_name(application, objection.by, objection.shown);
  list.rows.push_back(row(visit, "review.by", html::element("bdi", html::Html(name))));
  list.rows.push_back(row(visit, "review.lodged_on", html::Html(visit.date(objection.on))));
  list.rows.push_back(row(visit, "objecting.statement", written(objection.statement)));
  return html::summary_list(list);
}

html::Html notices_of(const Visit& visit, const office::ReviewMatter& matter) {
  const auto& notices = procedure::objected(matter.state)->notices;
  if (notices.empty()) return {};
  const bool open = may(visit, matter, office::Act::see_document);
  std::vector<html::Html> lines;
  for (std::size_t i = 0; i < notices.size(); ++i)
    lines.push_back(notice_line(visit, notices[i], review_url(matter.id, "notices/" + std::to_string(i)), open));
  return html::element("section", "app-actions", html::section_heading(html::Html(visit.say("papers.title"))) + html::bullets(lines));
}

}  // namespace

html::Url review_url(const base::Id& review, std::string_view act) {
  const auto url = "/reviews/" + base::to_text(review);
  return *html::Url::parse(act.empty() ? url : url + "/" + std::string(act));
}

http::Response review_page(const Visit& visit, const office::ReviewMatter& matter, const Refused& refused) {
  const Fields fields(visit, refused.faults);
  const auto& lodged = procedure::lodged(matter.inquiry.state)->lodged;
  const auto act = next_review_act(visit, matter, fields);
  html::Html main = fields.summary() + refused.summary + html::caption(html::Html(visit.say("review.title"))) + html::title(name_of(lodged.application.person));
  main += html::columns(status(visit, matter) + act + notices_of(visit, matter) + objection_card(visit, matter) +
                            html::paragraph(html::link(inquiry_url(matter.inquiry.id), html::Html(visit.say("review.inquiry")))),
                        history(visit, matter.history));
  const bool faulty = fields.faulty() || !refused.summary.empty();
  return page(visit, {.title = visit.say("review.title"), .main = main, .back = "/reviews", .faulty = faulty, .status = faulty ? refused.status : 200,
                      .section = "nav.docket", .again = review_url(matter.id)});
}

http::Response review(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto matter = office::see_review(visit.office(), *visit.subject, *id);
  return matter ? review_page(visit, *matter, {}) : hindered(visit, matter.error());
}

http::Response after_review_act(const Visit& visit, const base::Id& review, const std::expected<base::Id, office::Hindrance>& done) {
  if (done) return http::Response::see_other(review_url(review).text());
  auto answer = not_there_page(visit);
  const auto why = told(visit, done.error(), answer);
  if (!why) return answer;
  const auto matter = office::see_review(visit.office(), *visit.subject, review);
  if (!matter) return answer;
  return review_page(visit, *matter, {.summary = told_summary(visit, *why), .status = why->moved_on ? 409 : 422});
}

}  // namespace web
