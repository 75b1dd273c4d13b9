#include "law/foreign_national.h"
#include "law/residence.h"
#include "web/guide.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/stays.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

html::Html who(const Visit& visit) {
  const auto needed = quantity(visit.office().law.settings.residence_days);
  html::Html main = html::lead_paragraph(stated(visit, {"guide.residence.lead", residence_1, {}, {{"days", needed}}}));
  if (visit.request.method != http::Method::post)
    main += html::paragraph(html::link(html::Url::fragment("counter"), html::Html(visit.say("guide.counter.jump"))));
  main += section(visit, "guide.residence.how",
                  stated_bullets(visit, {
                                            {"guide.residence.total", residence_1, days_of_presence},
                                            {"guide.residence.both_days", residence_1, days_of_presence},
                                            {"guide.residence.open", residence_1, days_of_presence},
                                            {"guide.residence.outside", residence_1, days_of_presence},
                                            {"guide.residence.close_call", residence_1, close_call},
                                            {"guide.residence.too_few", residence_1, {}, {{"days", needed}}},
                                        }));
  std::vector<html::Html> elsewhere;
  for (const auto standing : {law::Standing::chinese_national, law::Standing::hong_kong, law::Standing::macao, law::Standing::taiwan})
    elsewhere.push_back(html::Html(visit.say(law::key_of(standing))) + cited(visit, residence_1, foreign_national));
  elsewhere.push_back(stated(visit, {"guide.residence.doubtful", residence_1, foreign_national}));
  return main + section(visit, "guide.residence.elsewhere", html::bullets(elsewhere));
}

// Without fields that nobody sees: nothing is kept, so that nothing needs to be told apart.
html::Html counter(const Visit& visit, const Fields& fields) {
  const auto other = visit.language == text::Language::zh ? text::Language::en : text::Language::zh;
  const auto here = html::Url::path({"guide", "residence"});
  html::Html form = html::element("p", "govuk-hint", html::Html(visit.say("guide.counter.hint"))) + stays_fields(visit, fields);
  const auto submit = html::button({.text = visit.say("guide.counter.submit"), .prevent_double_click = true});
  // What was typed goes along into the other language, and never into an address.
  const auto change =
      html::button({.text = visit.site.words.say(other, "frame.in_this_language"),
                    .classes = "govuk-button--secondary",
                    .attributes = html::Attributes().set("formaction", here.with("language", text::name(other)).at("counter")).set("lang", text::tag(other))});
  form += html::button_group(visit.request.method == http::Method::post ? submit + change : submit);
  return html::heading(2, html::Attributes().classes("govuk-heading-m").set("id", "counter"), html::Html(visit.say("guide.counter.title"))) +
         html::form({.action = to(visit, {"guide", "residence"}), .content = form});
}

std::vector<Statement> said_of(const Visit& visit, const law::Residence& residence, int needed_days) {
  const auto needed = quantity(needed_days);
  std::vector<Statement> said;
  if (residence.enough) {
    said.push_back({"guide.counter.enough", residence_1, {}, {{"needed", needed}, {"date", visit.date(*residence.reached_on)}}});
    if (residence.officer_decides) said.push_back({"guide.counter.close_call", residence_1, close_call});
    return said;
  }
  said.push_back({"guide.counter.missing", residence_1, {}, {{"missing", quantity(residence.missing)}, {"needed", needed}}});
  if (residence.reached_on)
    said.push_back({"guide.counter.reached_on", residence_1, days_of_presence, {{"date", visit.date(*residence.reached_on)}}});
  else
    said.push_back({"guide.counter.not_reached", residence_1, days_of_presence});
  return said;
}

html::Html answer(const Visit& visit, const law::Residence& residence, law::Day today) {
  const auto total = visit.say("guide.counter.total", {{"days", quantity(residence.days)}, {"date", visit.date(today)}});
  html::Html text = html::element("p", "govuk-notification-banner__heading", html::Html(total));
  for (const auto& one : said_of(visit, residence, visit.office().law.settings.residence_days)) text += stated_paragraph(visit, one);
  return html::notification_banner({.title = visit.say("guide.counter.result"), .content = text, .success = residence.enough, .role = "alert"});
}

http::Response drawn(const Visit& visit, const Fields& fields, const html::Html& answered) {
  const auto form = counter(visit, fields);
  // Once something was typed, what comes of it stands first.
  const bool first = visit.request.method == http::Method::post;
  return chapter_page(
      visit, {.path = "residence", .main = first ? answered + form + who(visit) : who(visit) + form, .before = fields.summary(), .faulty = fields.faulty()});
}

}  // namespace

http::Response guide_residence(Visit& visit) { return drawn(visit, Fields(visit), {}); }

http::Response count_days(Visit& visit) {
  const auto& law = visit.office().law;
  const auto today = office::today(visit.office());
  Form form(visit.request);
  const auto stays = stays_of(form, shown_stays(visit.request), today);
  if (visit.request.field("act") == "more-stays") return drawn(visit, Fields(visit), {});
  if (!form.sound()) return drawn(visit, Fields(visit, form.faults()), {});
  return drawn(visit, Fields(visit), answer(visit, law::residence(today, stays, law.settings.residence_days), today));
}

}  // namespace web
