#include "check/number.h"
#include "check/pdf.h"
#include "check/qr.h"
#include "check/wallet.h"
#include "check/words.h"
#include "text/country.h"
#include "text/date.h"
#include "web/fields.h"
#include "web/guessing.h"
#include "web/number_and_code.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

html::Html forms(const Visit& visit, const Fields& fields) {
  html::Html pdf = fields.file("file", "check.file", "", "application/pdf") + html::button({.text = visit.say("check.submit"), .prevent_double_click = true});
  html::Html code = html::element("p", "govuk-hint", html::Html(visit.say("check.qr.hint"))) + fields.prose("code", "check.qr.text", "", 4) +
                    html::button({.text = visit.say("check.qr.submit"), .prevent_double_click = true, .classes = "govuk-button--secondary"});
  html::Html number = number_and_code_fields(fields);
  number += html::button({.text = visit.say("check.number.submit"), .prevent_double_click = true, .classes = "govuk-button--secondary"});
  const auto by_number = html::Url::path({"check", "number"}), by_code = html::Url::path({"check", "code"});
  number += in_other_language(visit, by_number);
  code += in_other_language(visit, by_code);
  return act_form(fields, html::Url::path({"check"}), pdf, true) + html::section_heading(html::Html(visit.say("check.number.title"))) +
         act_form(fields, by_number, number) + html::section_heading(html::Html(visit.say("check.qr.title"))) +
         html::element("div", html::Attributes().set("data-module", "app-check"), act_form(fields, by_code, code)) +
         html::section_heading(html::Html(visit.say("wallet.own"))) +
         html::paragraph(html::link(html::Url::path({"wallet"}), html::Html(visit.say("wallet.title"))));
}

http::Response drawn(const Visit& visit, std::vector<Fault> faults, int status = 422) {
  const Fields fields(visit, std::move(faults));
  const auto main =
      fields.summary() + html::title(html::Html(visit.say("check.title"))) + html::lead_paragraph(html::Html(visit.say("check.lead"))) + forms(visit, fields);
  return page(visit, {.title = visit.say("check.title"),
                      .main = html::two_thirds(main),
                      .faulty = fields.faulty(),
                      .status = fields.faulty() ? status : 200,
                      .section = "nav.check"});
}

// The answer first, with what it means and what to do; green is for valid alone.
html::Html said_panel(const Visit& visit, const check::Answer& answer) {
  const auto said = check::said(answer, visit.language, visit.office().law.offset);
  const bool valid = std::holds_alternative<check::Valid>(answer);
  html::Html text = html::element("p", "govuk-notification-banner__heading", html::Html(visit.say(said.answer, said.arguments)));
  if (said.reason) text += html::paragraph(html::Html(visit.say(*said.reason)));
  text += html::paragraph(html::Html(visit.say(said.next)));
  text += html::paragraph(html::Html(visit.say("check.at", {{"time", visit.moment(visit.office().clock())}})));
  return html::notification_banner({.title = visit.say("check.result"), .content = text, .success = valid, .role = "alert"});
}

// What whoever checks compares with the paper and the person, as far as it is disclosed.
template <class Credential>
html::Html shown_fields(const Visit& visit, const Credential& credential) {
  html::SummaryList list{.card = html::SummaryCard{.title = visit.say("check.compare")}};
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) list.rows.push_back(row(visit, key, html::element("bdi", html::Html(value))));
  };
  add("check.field.surname", credential.surname);
  add("check.field.given_names", credential.given_names);
  if (credential.born_on) add("check.field.born_on", visit.date(*credential.born_on));
  if (!credential.nationality.empty()) add("check.field.nationality", text::country(visit.language, credential.nationality));
  add("check.field.document_number", credential.document_number);
  add("check.field.number", credential.number);
  add("check.field.conclusion", visit.say("check.conclusion.no_record"));
  add("check.field.inquired_at", visit.moment(credential.inquired_at));
  add("check.field.issued_on", visit.date(credential.issued_on));
  return html::summary_list(list);
}

// What was asked goes along into the other language, and never into an address; a file is chosen anew.
html::Html asked_again(const Visit& visit) {
  const auto here = *html::Url::parse(visit.request.path);
  html::Html asked;
  for (const auto* name : {"number", "short-code", "code"})
    if (visit.request.has_field(name)) asked += html::hidden_input(name, visit.request.field(name));
  if (asked.empty()) return {};
  return act_form(Fields(visit), here, asked + in_other_language(visit, here));
}

http::Response answered(const Visit& visit, const html::Html& main) {
  return page(visit, {.title = visit.say("check.title"),
                      .main = html::two_thirds(html::title(html::Html(visit.say("check.title"))) + main + asked_again(visit) +
                                               html::button({.text = visit.say("check.again"), .href = html::Url::path({"check"})})),
                      .section = "nav.check"});
}

}  // namespace

http::Response check_page(Visit& visit) { return drawn(visit, {}); }

http::Response check_document(Visit& visit) {
  const auto* file = visit.request.file("file");
  if (file == nullptr || file->value.empty()) return drawn(visit, {{"file", "fault.pdf"}});
  return answered(visit, said_panel(visit, check::check_pdf(base::as_bytes(file->value), visit.site.trust, visit.site.standing)));
}

http::Response check_number(Visit& visit) {
  Form form(visit.request);
  const auto asked = number_and_code(form);
  if (!asked) return drawn(visit, form.faults());
  if (const auto wait = must_wait(visit)) return drawn(visit, {{"number", "check.number.too_soon"}}, 429);
  const auto answer = check::check_number(asked->number, asked->code, visit.site.trust, visit.site.standing);
  if (answer) return answered(visit, said_panel(visit, *answer));
  note_miss(visit);
  // One answer, whether the number or the code is wrong: nobody can find out which numbers there are.
  const auto text = html::element("p", "govuk-notification-banner__heading", html::Html(visit.say("check.number.absent"))) +
                    html::paragraph(html::Html(visit.say("check.next.ask_the_issuer")));
  return answered(visit, html::notification_banner({.title = visit.say("check.result"), .content = text, .role = "alert"}));
}

http::Response check_code(Visit& visit) {
  Form form(visit.request);
  const auto code = form.prose("code", true, 16000);
  if (!form.sound()) return drawn(visit, form.faults());
  const auto shown = [&visit](const auto& checked) {
    auto main = said_panel(visit, checked.answer);
    if (!checked.shown) return main;
    if constexpr (requires { checked.shown->names_cut; })
      if (checked.shown->names_cut) main += html::inset_text({.content = visit.say("check.names_cut")});
    return main + shown_fields(visit, *checked.shown);
  };
  if (check::looks_like_wallet(code)) return answered(visit, shown(check::check_wallet(code, visit.site.trust, visit.site.standing)));
  return answered(visit, shown(check::check_qr(code, visit.site.trust, visit.site.standing)));
}

}  // namespace web
