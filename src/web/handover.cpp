#include "procedure/handover.h"

#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"
#include "web/signature.h"

namespace web {

html::Html handover_form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  const auto& application = procedure::lodged(matter.state)->lodged.application;
  const auto name = procedure::full_name(application.person);
  std::vector<Fields::Answer> recipients{{"applicant", visit.say("handover.recipient.applicant", {{"name", name}})}};
  if (application.representative)
    recipients.push_back({"representative", visit.say("handover.recipient.representative", {{"name", application.representative->name}})});
  html::Html form = html::paragraph(html::Html(visit.say("handover.text"))) + fields.radios("recipient", "handover.recipient", recipients, true);
  form += fields.text({.name = "document-number", .label = "handover.document", .classes = "govuk-input--width-20"});
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
  const auto recipient = form.choice("recipient", {"applicant", "representative"}, true);
  const auto number = form.document_number("document-number", true);
  const auto signature = signature_of(visit.request, form);
  if (!form.sound() || asks_for_language(visit.request)) return shown_again(visit, *id, form);
  const auto to = recipient == "applicant" ? procedure::Recipient::applicant : procedure::Recipient::representative;
  return after_act(visit, office::hand_over(visit.office(), *visit.subject, *key, *id, to, number, *signature));
}

}  // namespace web
