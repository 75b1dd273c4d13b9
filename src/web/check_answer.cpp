#include "web/check_answer.h"

#include "check/compared.h"
#include "html/parts.h"
#include "html/summary_list.h"
#include "text/date.h"
#include "web/page.h"

namespace web {
namespace {

check::Said said(const Visit& visit, const Checked& checked, text::Language language) {
  return check::said(checked.answer, checked.carrier, language, visit.office().law.offset, checked.day);
}

template <class Credential>
html::Html fields_of(const Visit& visit, const Credential& credential) {
  html::SummaryList list{.card = html::SummaryCard{.title = visit.say("check.compare")}};
  for (const auto& [key, value] : check::compared(credential, visit.site.words, visit.language, visit.office().law.offset))
    list.rows.push_back(row(visit, key, html::element("bdi", html::Html(value))));
  return html::summary_list(list);
}

// The roots that the check went by, each by the SHA-256 of its certificate.
html::Html keys_of(const Visit& visit) {
  html::Html keys;
  for (const auto& anchor : visit.site.trust.anchors)
    keys += html::element("div", html::element("code", "app-digest", html::Html(base::to_hex(base::sha256(anchor.root)))));
  return keys;
}

// The number of the document, where the answer knows it.
std::string number_of(const check::Answer& answer) {
  return std::visit(
      [](const auto& one) {
        if constexpr (requires { one.number; }) return one.number;
        else return std::string{};
      },
      answer);
}

html::Html note_in(const Visit& visit, const Checked& checked, text::Language language) {
  const auto say = [&](std::string_view key, const std::vector<text::Argument>& arguments = {}) { return visit.site.words.say(language, key, arguments); };
  const auto told = said(visit, checked, language);
  html::SummaryList list;
  const auto add = [&](const char* key, html::Html value) { list.rows.push_back({.key = say(key), .value = std::move(value)}); };
  add("check.note.what", html::Html(say(checked.what)));
  if (const auto number = number_of(checked.answer); !number.empty()) add("check.field.number", html::Html(number));
  if (checked.digest) add("check.note.digest", html::element("code", "app-digest", html::Html(base::to_hex(*checked.digest))));
  if (checked.day) add("check.note.day", html::Html(text::date_text(language, *checked.day)));
  add("check.note.answer", html::Html(say(told.answer, told.arguments) + (told.reason ? " " + say(*told.reason) : std::string{}) + " " + say(told.next)));
  add("check.note.at", html::Html(text::moment_text(language, visit.office().clock(), visit.office().law.offset)));
  add("check.note.by", html::Html(say("check.note.by_service", {{"service", visit.office().verification_url}})));
  add("check.note.keys", keys_of(visit));
  return html::section_heading(html::Html(say("check.note.title"))) + html::summary_list(list);
}

}  // namespace

html::Html said_panel(const Visit& visit, const Checked& checked) {
  const auto told = said(visit, checked, visit.language);
  html::Html text = html::element("p", "govuk-notification-banner__heading", html::Html(visit.say(told.answer, told.arguments)));
  if (told.reason) text += html::paragraph(html::Html(visit.say(*told.reason)));
  text += html::paragraph(html::Html(visit.say(told.next)));
  text += html::paragraph(html::Html(visit.say("check.at", {{"time", visit.moment(visit.office().clock())}})));
  const bool valid = std::holds_alternative<check::Valid>(checked.answer) && !checked.day;
  return html::notification_banner({.title = visit.say("check.result"), .content = text, .success = valid, .role = "alert"});
}

html::Html shown_fields(const Visit& visit, const check::QrAnswer& checked) {
  if (!checked.shown) return {};
  html::Html cut;
  if (checked.shown->names_cut) cut = html::inset_text({.content = visit.say("check.names_cut")});
  return cut + fields_of(visit, *checked.shown);
}

html::Html shown_fields(const Visit& visit, const check::WalletAnswer& checked) {
  return checked.shown ? fields_of(visit, *checked.shown) : html::Html{};
}

html::Html note_of(const Visit& visit, const Checked& checked) {
  html::Html note = note_in(visit, checked, visit.language);
  if (visit.language != text::Language::en) note += html::element("div", html::Attributes().set("lang", "en"), note_in(visit, checked, text::Language::en));
  note += html::button({.text = visit.say("check.note.print"),
                        .type = "button",
                        .classes = "govuk-button--secondary",
                        .attributes = html::Attributes().set("data-module", "app-print-page").flag("hidden", true)});
  return html::element("div", html::Attributes().classes("app-note"), note);
}

}  // namespace web
