#include "web/check_forms.h"

#include <algorithm>
#include <array>

#include "assets/files.h"
#include "web/number_and_code.h"
#include "web/page.h"

namespace web {
namespace {

html::Html send(const Visit& visit, const char* key, bool first = false) {
  return html::button({.text = visit.say(key), .classes = first ? "" : "govuk-button--secondary"});
}

// Asked for by few, and folded away: whether it was valid on a day that has passed. Open where one was typed, or is no day.
html::Html day_field(const Visit& visit, const Fields& fields, const std::string& name) {
  const bool asked = std::ranges::any_of(std::array{"-year", "-month", "-day"}, [&](const char* part) { return !fields.value(name + part).empty(); });
  const auto field = fields.day(name, "check.day", "check.day.hint");
  return html::details({.summary = visit.say("check.day.summary"), .content = field, .open = asked || fields.error(name)});
}

// What the script needs to answer here: where the sentences and the keys are, how far the jurisdiction is from UTC.
html::Attributes for_the_script(const Visit& visit) {
  html::Attributes attributes;
  attributes.set("data-module", "app-check").set("data-words", "/check/words/" + std::string(text::name(visit.language)));
  attributes.set("data-english", "/check/words/" + std::string(text::name(text::Language::en))).set("data-keys", "/check/keys");
  attributes.set("data-reader", assets::path("qr.js"));
  attributes.set("data-failed", visit.say("check.not_loaded")).set("data-offset", std::to_string(visit.office().law.offset.count()));
  return attributes;
}

}  // namespace

html::Html check_forms(const Visit& visit, const Fields& fields) {
  const auto by_file = html::Url::path({"check"}), by_number = html::Url::path({"check", "number"}), by_code = html::Url::path({"check", "code"});
  html::Html pdf = fields.file("file", "check.file", "", "application/pdf") + day_field(visit, fields, "file-day") + send(visit, "check.submit", true);
  html::Html code = html::element("p", "govuk-hint", html::Html(visit.say("check.qr.hint"))) + fields.prose("code", "check.qr.text", "", 4) +
                    day_field(visit, fields, "code-day") + send(visit, "check.qr.submit") + in_other_language(visit, by_code);
  html::Html number = number_and_code_fields(fields) + day_field(visit, fields, "number-day") + send(visit, "check.number.submit") +
                      in_other_language(visit, by_number);
  const auto answer = html::element("div", html::Attributes().set("data-answer", "").set("tabindex", "-1"), html::Html{});
  return html::element("div", for_the_script(visit),
                       answer + act_form(fields, by_file, pdf, true) + html::section_heading(html::Html(visit.say("check.qr.title"))) +
                           act_form(fields, by_code, code)) +
         html::section_heading(html::Html(visit.say("check.number.title"))) + act_form(fields, by_number, number) +
         html::section_heading(html::Html(visit.say("wallet.own"))) +
         html::paragraph(html::link(html::Url::path({"wallet"}), html::Html(visit.say("wallet.title"))));
}

}  // namespace web
