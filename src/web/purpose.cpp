#include "office/assignment.h"
#include "web/error_pages.h"
#include "web/fields.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/review_page.h"

// Why somebody opens a matter that is no work of theirs today. [reminder_2]
namespace web {
namespace {

bool is_review(const http::Request& request) { return request.path.starts_with("/reviews/"); }

html::Url back_to(const http::Request& request, const base::Id& id) { return is_review(request) ? review_url(id) : inquiry_url(id); }

/// The inquiry that is opened: of a review its own.
std::optional<base::Id> inquiry_behind(const Visit& visit, const base::Id& id) {
  if (!is_review(visit.request)) return id;
  const auto review = office::load_review(visit.office(), id);
  return review ? std::optional(review->inquiry.id) : std::nullopt;
}

std::string spoken(const Visit& visit, procedure::Purpose purpose) { return visit.say(office::declared_key(purpose)); }

}  // namespace

http::Response purpose_page(const Visit& visit, const base::Id& id, const std::vector<Fault>& faults, const std::optional<Told>& told) {
  const Fields fields(visit, faults);
  const auto action = *html::Url::parse(back_to(visit.request, id).text() + "/purpose");
  std::vector<Fields::Answer> purposes;
  for (const auto purpose : procedure::all_purposes()) purposes.push_back({std::string(procedure::name(purpose)), spoken(visit, purpose)});
  const auto form = fields.radios("purpose", "purpose.legend", purposes) + fields.prose("reason", "purpose.reason", "purpose.reason.hint") +
                    html::button({.text = visit.say("purpose.submit"), .prevent_double_click = true});
  html::Html main = fields.summary() + (told ? told_summary(visit, *told) : html::Html{}) + html::title(html::Html(visit.say("purpose.title")));
  main += html::paragraph(html::Html(visit.say("purpose.text"))) + act_form(fields, action, form + in_other_language(visit, action));
  const bool faulty = fields.faulty() || told;
  return page(visit, {.title = visit.say("purpose.title"), .main = html::two_thirds(main), .back = "/docket", .faulty = faulty, .status = faulty ? 422 : 403,
                      .section = "nav.docket", .again = back_to(visit.request, id)});
}

http::Response declare_purpose(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  const auto inquiry = id ? inquiry_behind(visit, *id) : std::nullopt;
  const auto matter = inquiry ? office::load_matter(visit.office(), *inquiry) : std::nullopt;
  if (!matter || !key) return not_there_page(visit);
  if (!may(visit, *matter, office::Act::declare_purpose)) return denied_page(visit, {"denied.organization"});
  Form form(visit.request);
  std::vector<std::string> names;
  for (const auto purpose : procedure::all_purposes()) names.emplace_back(procedure::name(purpose));
  const auto purpose = procedure::parse_purpose(form.choice("purpose", names, true));
  const auto reason = form.prose("reason", true);
  if (asks_for_language(visit.request)) return purpose_page(visit, *id, {}, {});
  if (!form.sound()) return purpose_page(visit, *id, form.faults(), {});
  const auto done = office::declare_purpose(visit.office(), *visit.subject, *key, *inquiry, {*purpose, reason});
  if (done) return http::Response::see_other(back_to(visit.request, *id).text());
  auto answer = not_there_page(visit);
  const auto why = told(visit, done.error(), answer);
  return why ? purpose_page(visit, *id, {}, why) : answer;
}

}  // namespace web
