#include "web/act_page.h"

#include "office/reading.h"
#include "web/proof.h"
#include "web/review_page.h"

namespace web {
namespace {

template <class Matter>
std::expected<Matter, office::Hindrance> see(const Visit& visit, const base::Id& id) {
  if constexpr (std::is_same_v<Matter, office::Matter>) return office::see_case(visit.office(), *visit.subject, id);
  else return office::see_review(visit.office(), *visit.subject, id);
}

const office::Matter& inquiry_behind(const office::Matter& matter) { return matter; }
const office::Matter& inquiry_behind(const office::ReviewMatter& matter) { return matter.inquiry; }

template <class Matter>
html::Url url_of(const base::Id& id) {
  if constexpr (std::is_same_v<Matter, office::Matter>) return inquiry_url(id);
  else return review_url(id);
}

template <class Matter>
http::Response moved_on(const Visit& visit, const base::Id& id, const std::expected<base::Id, office::Hindrance>& done) {
  if constexpr (std::is_same_v<Matter, office::Matter>) return after_act(visit, done);
  else return after_review_act(visit, id, done);
}

template <class Matter>
http::Response drawn(const Visit& visit, const ActPage<Matter>& act, const Matter& matter, const Fields& fields, const html::Html& refused,
                     int status = 422) {
  const auto& inquiry = inquiry_behind(matter);
  auto form = act.form(visit, matter, fields);
  // The page's own address: the form does what the page shows. Where there is nothing to fill in, there is nothing to do.
  if (!form.empty()) {
    const auto action = *html::Url::parse(visit.request.path);
    form += proof_field(visit, fields, act.act);
    const auto submit = html::button({.text = visit.say(act.submit), .prevent_double_click = true, .classes = act.grave ? "govuk-button--warning" : ""});
    form = act_form(fields, action, form + submit + in_other_language(visit, action));
  }
  html::Html main = fields.summary() + refused;
  main += html::caption(name_of(procedure::lodged(inquiry.state)->lodged.application.person)) + html::title(html::Html(visit.say(act.title)));
  if (act.before != nullptr) main += act.before(visit, matter);
  const bool faulty = fields.faulty() || !refused.empty();
  return page(visit, {.title = visit.say(act.title), .main = html::two_thirds(main + form), .back = url_of<Matter>(matter.id).text(), .faulty = faulty,
                      .status = faulty ? status : 200, .section = "nav.docket"});
}

}  // namespace

template <class Matter>
http::Response show_act(const Visit& visit, const ActPage<Matter>& act) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto matter = see<Matter>(visit, *id);
  if (!matter) return hindered(visit, matter.error());
  // Whoever may not do the act is shown no form for it, not even one of theirs with its faults.
  if (const auto allowed = permitted(visit, *matter, act.act); !allowed) return denied_page(visit, allowed.error());
  if (!act.timely(*matter)) return http::Response::see_other(url_of<Matter>(*id).text());
  const Fields fields(visit, {}, act.first != nullptr ? act.first(*matter) : std::map<std::string, std::string>{});
  return drawn(visit, act, *matter, fields, {});
}

template <class Matter>
http::Response do_act(const Visit& visit, const ActPage<Matter>& act) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const auto done = asks_for_language(visit.request) ? std::nullopt : act.done(visit, form, *key, *id);
  if (done && *done) return http::Response::see_other((act.next != nullptr ? act.next(**done) : url_of<Matter>(**done)).text());
  html::Html refused;
  int status = 422;
  if (done) {
    auto answer = not_there_page(visit);
    const auto why = told(visit, done->error(), answer);
    if (!why) return answer;
    if (why->moved_on) return moved_on<Matter>(visit, *id, *done);
    refused = told_summary(visit, *why);
    status = why->status;
  }
  const auto matter = see<Matter>(visit, *id);
  if (!matter) return hindered(visit, matter.error());
  if (const auto allowed = permitted(visit, *matter, act.act); !allowed) return denied_page(visit, allowed.error());
  if (!act.timely(*matter)) return moved_on<Matter>(visit, *id, std::unexpected(office::Hindrance(office::MovedOn{})));
  return drawn(visit, act, *matter, Fields(visit, form.faults()), refused, status);
}

template http::Response show_act(const Visit& visit, const ActPage<office::Matter>& page);
template http::Response show_act(const Visit& visit, const ActPage<office::ReviewMatter>& page);
template http::Response do_act(const Visit& visit, const ActPage<office::Matter>& page);
template http::Response do_act(const Visit& visit, const ActPage<office::ReviewMatter>& page);

html::Html printed_reason_fields(const Fields& fields) {
  return fields.prose("reason-zh", "act.reason_zh", "act.reason_zh.hint", 4) + fields.prose("reason-en", "act.reason_en", "act.reason_en.hint", 4);
}

procedure::Reason printed_reason(Form& form) {
  procedure::Reason reason{form.prose("reason-zh", true), form.prose("reason-en", false)};
  // Browsers send lines that end in CR LF; the page's end in LF.
  std::erase(reason.zh, '\r');
  std::erase(reason.en, '\r');
  return reason;
}

html::Html answer_fields(const Visit& visit, const Fields& fields, const html::Html& more) {
  return fields.radios("answer", "answer.legend", {{"approve", visit.say("answer.approve")}, {"decline", visit.say("answer.decline")}}) + more +
         fields.prose("reason", "answer.reason", "answer.reason.hint");
}

AnsweredProposal answer_of(Form& form) {
  const bool approved = form.choice("answer", {"approve", "decline"}, true) == "approve";
  return {approved, form.prose("reason", false)};
}

}  // namespace web
