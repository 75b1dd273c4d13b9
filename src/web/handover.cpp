#include "procedure/handover.h"

#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"
#include "web/party.h"
#include "web/signature.h"

namespace web {

html::Html handover_form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  const auto& application = procedure::lodged(matter.state)->lodged.application;
  html::Html form = html::paragraph(html::Html(visit.say("handover.text")));
  form += party_fields(visit, application, fields, {.name = "recipient", .legend = "handover.recipient", .small_legend = true});
  form += signature_fields(visit, fields);
  form += html::button({.text = visit.say("handover.submit"), .prevent_double_click = true});
  form += in_other_language(visit, inquiry_url(matter.id, "handover"));
  return act_form(fields, inquiry_url(matter.id, "handover"), form, true);
}

http::Response hand_over(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const auto party = at_the_counter(form, "recipient");
  const auto signature = signature_of(visit.request, form);
  if (!form.sound() || asks_for_language(visit.request)) return shown_again(visit, *id, form);
  return after_act(visit, office::hand_over(visit.office(), *visit.subject, *key, *id, party.who, party.document_number, *signature, party.shown));
}

}  // namespace web
