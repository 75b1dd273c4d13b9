#include "office/records.h"
#include "web/grounds_page.h"
#include "web/pages.h"

// A second officer confirms that the record is this person's and has taken effect, before anything is refused. [result_2]
namespace web {

html::Html confirmation_form(const Visit& visit, const office::OpenedGrounds& opened, const Fields& fields) {
  const bool timely = std::holds_alternative<procedure::RecordFound>(opened.matter.state);
  if (!timely || !may(visit, opened.matter, office::Act::confirm_record)) return {};
  html::Html content = html::section_heading(html::Html(visit.say("confirmation.title"))) + html::paragraph(html::Html(visit.say("confirmation.text")));
  content += fields.ticks("confirmed", "confirmation.confirmed",
                          {{"identity", visit.say("confirmation.identity")}, {"effect", visit.say("confirmation.effect")}});
  content += fields.prose("reason", "confirmation.reason", "confirmation.reason.hint");
  content += html::button({.text = visit.say("confirmation.submit"), .prevent_double_click = true});
  content += in_other_language(visit, inquiry_url(opened.matter.id, "confirmation"));
  return act_form(fields, inquiry_url(opened.matter.id, "confirmation"), content);
}

http::Response confirm_record(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const procedure::ConfirmRecord command{form.ticked("confirmed", "identity"), form.ticked("confirmed", "effect"), form.prose("reason", true)};
  if (!form.sound() || asks_for_language(visit.request)) return grounds_page(visit, *id, {.faults = form.faults()});
  return after_restricted_act(visit, *id, office::confirm_record(visit.office(), *visit.subject, *key, *id, command));
}

}  // namespace web
