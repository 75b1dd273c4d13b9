#include "office/changes.h"
#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"

namespace web {

html::Html acceptance_form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  const auto preview = office::preview(visit.office(), *visit.subject, matter);
  const auto& law = visit.office().law;
  std::vector<Fields::Answer> materials;
  for (const auto& key : preview.materials) materials.push_back({key, visit.say(key)});
  html::Html form = fields.ticks("materials", "acceptance.materials", materials, "acceptance.materials.hint");
  if (preview.residence.enough && preview.residence.officer_decides) {
    const auto days = visit.say("acceptance.residence_reason.hint", {{"days", static_cast<std::int64_t>(preview.residence.days)}});
    form += html::inset_text({.content = html::paragraph(html::Html(days))}) + fields.prose("residence-reason", "acceptance.residence_reason");
  }
  if (preview.adult_reason_needed) form += fields.prose("adult-reason", "acceptance.adult_reason");
  if (preview.standing_reason_needed) form += fields.prose("standing-reason", "acceptance.standing_reason", "acceptance.standing_reason.hint");
  if (preview.purpose_needed) {
    const auto number = visit.say("acceptance.purpose_reason.hint", {{"number", static_cast<std::int64_t>(preview.number_in_year)},
                                                                     {"free", static_cast<std::int64_t>(law.settings.free_inquiries)}});
    form += html::inset_text({.content = html::paragraph(html::Html(number))});
    form += fields.radios("purpose-judged", "acceptance.purpose_judged",
                          {{"reasonable", visit.say("acceptance.purpose_judged.reasonable")}, {"not", visit.say("acceptance.purpose_judged.not")}});
    form += fields.prose("purpose-reason", "acceptance.purpose_reason");
  }
  if (preview.representative_reason_needed) form += fields.prose("representative-reason", "acceptance.representative_reason");
  const auto due = law::due(law.calendar, office::today(visit.office()), law.settings.processing_days);
  form += html::paragraph(html::Html(visit.say("acceptance.due", {{"date", visit.date(*due.day)}})));
  html::Attributes notice;
  notice.set("formaction", inquiry_url(matter.id, "missing-materials"));
  form += html::button_group(html::button({.text = visit.say("acceptance.submit"), .prevent_double_click = true}) +
                             html::button({.text = visit.say("missing.submit"), .name = "notice", .value = "missing", .prevent_double_click = true,
                                           .classes = "govuk-button--secondary", .attributes = notice}));
  form += html::element("p", "govuk-hint", html::Html(visit.say("missing.hint")));
  // Either act of the form may be what stands here again.
  form += in_other_language(visit, inquiry_url(matter.id, "acceptance")) + in_other_language(visit, inquiry_url(matter.id, "missing-materials"));
  return act_form(fields, inquiry_url(matter.id, "acceptance"), form);
}

namespace {

procedure::AcceptApplication seen(Form& form, const http::Request& request) {
  procedure::AcceptApplication command;
  for (const auto material : request.fields("materials")) command.materials.emplace(material);
  command.residence_reason = form.prose("residence-reason", false);
  command.purpose_reason = form.prose("purpose-reason", false);
  if (const auto judged = form.choice("purpose-judged", {"reasonable", "not"}, false); !judged.empty()) command.purpose_reasonable = judged == "reasonable";
  command.adult_reason = form.prose("adult-reason", false);
  command.standing_reason = form.prose("standing-reason", false);
  command.representative_reason = form.prose("representative-reason", false);
  return command;
}

}  // namespace

http::Response accept(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const auto command = seen(form, visit.request);
  if (!form.sound() || asks_for_language(visit.request)) return shown_again(visit, *id, form);
  return after_act(visit, office::accept(visit.office(), *visit.subject, *key, *id, command));
}

// What was not seen is missing, and all of it is named in writing at once. [materials_1]
http::Response notice_missing(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const auto command = seen(form, visit.request);
  if (!form.sound() || asks_for_language(visit.request)) return shown_again(visit, *id, form);
  return after_act(visit, office::notice_missing(visit.office(), *visit.subject, *key, *id, {command}));
}

}  // namespace web
