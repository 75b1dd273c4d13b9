#include "web/page.h"

#include "assets/files.h"
#include "office/emergency.h"
#include "web/fields.h"

namespace web {
namespace {

html::Url asset(std::string_view name) { return *html::Url::parse(assets::path(name)); }

// What the address asks for goes along into the other language: the list, its page, whose it is.
html::Url here(const Visit& visit) {
  auto url = html::Url::parse(visit.request.path).value_or(html::Url::path({}));
  if (visit.request.method == http::Method::post) return url;
  for (const auto& [name, value] : visit.request.query)
    if (name != "language") url = url.with(name, value);
  return url;
}

html::LanguageNavigation languages(const Visit& visit, const html::Url& here, bool with_own = false) {
  html::LanguageNavigation navigation{.label = visit.say("frame.language")};
  for (const auto language : text::languages()) {
    html::LanguageLink link{.text = text::own_name(language), .current = language == visit.language, .lang = std::string(text::tag(language))};
    if (!link.current || with_own) link.href = here.with("language", text::name(language));
    navigation.items.push_back(std::move(link));
  }
  return navigation;
}

bool may(const Visit& visit, procedure::Role role) { return visit.subject && visit.subject->roles.contains(role); }

html::Html navigation(const Visit& visit, const std::string& section) {
  html::ServiceNavigation bar{.menu = visit.say("frame.menu"), .navigation_label = visit.say("frame.menu"), .label = visit.say("frame.service")};
  const auto add = [&](const char* key, html::Url url) { bar.items.push_back({.text = visit.say(key), .href = std::move(url), .active = section == key}); };
  using enum procedure::Role;
  if (visit.subject && !visit.subject->organization.empty()) add("nav.docket", html::Url::path({"docket"}));
  if (may(visit, reception_officer) || may(visit, case_officer)) add("nav.new", html::Url::path({"applications", "new"}));
  if (may(visit, auditor)) add("nav.looks", html::Url::path({"looks"}));
  if (may(visit, auditor) || may(visit, person_in_charge)) {
    add("nav.emergencies", html::Url::path({"emergencies"}));
    // Whoever has to look into one sees at once that there is one.
    if (const auto waiting = office::count_unexamined(visit.office(), *visit.subject); waiting > 0)
      bar.items.back().text += " (" + std::to_string(waiting) + ")";
  }
  if (may(visit, administrator)) add("nav.accounts", html::Url::path({"accounts"}));
  add("nav.guide", to(visit, {}));
  add("nav.check", to(visit, {"check"}));
  if (!visit.subject) add("nav.sign_in", to(visit, {"sign-in"}));
  return html::service_navigation(bar);
}

// Who is signed in, and the way out: a form, since leaving is an act.
html::Html signed_in(const Visit& visit) {
  if (!visit.subject) return {};
  const auto organization = visit.organization(visit.subject->organization);
  const auto who = organization.empty() ? visit.subject->name : visit.say("signed_in.as", {{"name", visit.subject->name}, {"organization", organization}});
  const Fields fields(visit);
  return html::element("div", "app-account govuk-width-container",
                       html::element("p", "govuk-body-s",
                                     html::Html(who + " ") + html::link(html::Url::path({"password"}), html::Html(visit.say("password.link")))) +
                           act_form(fields, html::Url::path({"sign-out"}),
                                    html::button({.text = visit.say("nav.sign_out"), .classes = "govuk-button--secondary app-button--small"})));
}

html::Html banner(const Visit& visit) {
  if (!visit.office().signer.specimen()) return {};
  return html::phase_banner({.tag = {.text = visit.say("frame.specimen")}, .text = visit.say("frame.specimen_text")});
}

text::Language other_language(const Visit& visit) { return visit.language == text::Language::zh ? text::Language::en : text::Language::zh; }

html::Html header(const Visit& visit, const Content& content) {
  const auto other = other_language(visit);
  html::Masthead masthead{.name = visit.say("frame.service"),
                          .other_name = html::foreign(text::tag(other), html::Html(visit.site.words.say(other, "frame.service"))),
                          .home = to(visit, {}),
                          .languages = languages(visit, content.again.value_or(here(visit)))};
  return html::masthead(masthead) + navigation(visit, content.section) + banner(visit) + signed_in(visit);
}

}  // namespace

html::Url to(const Visit& visit, std::initializer_list<std::string_view> segments) {
  auto url = html::Url::path(segments);
  const auto asked = text::parse_language(visit.request.asked("language"));
  return asked ? url.with("language", text::name(*asked)) : url;
}

html::Html in_other_language(const Visit& visit, const html::Url& action) {
  if (visit.request.method != http::Method::post || visit.request.path != action.text()) return {};
  const auto other = other_language(visit);
  return html::button({.text = visit.site.words.say(other, "frame.in_this_language"),
                       .name = "act",
                       .value = "language",
                       .classes = "govuk-button--secondary",
                       .attributes = html::Attributes().set("formaction", action.with("language", text::name(other))).set("lang", text::tag(other))});
}

bool asks_for_language(const http::Request& request) { return request.field("act") == "language"; }

html::Html act_form(const Fields& fields, const html::Url& action, const html::Html& content, bool with_files) {
  return html::form({.action = action, .content = fields.hidden() + content, .with_files = with_files});
}

html::Url inquiry_url(const base::Id& inquiry, std::string_view act) {
  const auto url = "/inquiries/" + base::to_text(inquiry);
  return *html::Url::parse(act.empty() ? url : url + "/" + std::string(act));
}

html::SummaryRow row(const Visit& visit, std::string_view key, const html::Html& value) { return {.key = visit.say(key), .value = value}; }

html::Html name_of(const procedure::Person& person) {
  auto shown = html::element("bdi", html::Attributes().set("translate", "no"), html::Html(procedure::full_name(person)));
  for (const auto* other : {&person.native_name, &person.chinese_name})
    if (!other->empty()) shown += html::Html(" ") + html::element("bdi", html::Attributes().set("translate", "no"), html::Html(*other));
  return shown;
}

http::Response page(const Visit& visit, Content content) {
  const auto title = (content.faulty ? visit.say("frame.error_prefix") : std::string{}) + content.title + " – " + visit.say("frame.service");
  html::Page whole{.lang = std::string(text::tag(visit.language)), .dir = std::string(text::direction(visit.language)), .title = title};
  static const std::vector<html::Url> styles{asset("public.css")}, early_scripts{asset("early.js")}, scripts{asset("app.js")};
  static const auto icon = asset("icon.svg");
  whole.styles = styles;
  whole.early_scripts = early_scripts;
  whole.scripts = scripts;
  for (const auto& name : content.scripts) whole.scripts.push_back(asset(name));
  whole.icon = icon;
  whole.indexed = content.open && content.status == 200;
  if (whole.indexed) whole.alternates = languages(visit, html::Url::parse(visit.request.path).value_or(html::Url::path({})), true).items;
  whole.skip = {.text = visit.say("frame.skip")};
  whole.header = header(visit, content);
  if (!content.back.empty()) {
    whole.before = html::back_link({.text = visit.say("frame.back"), .href = *html::Url::parse(content.back)});
  }
  whole.main = std::move(content.main);
  whole.footer = html::footer(
      {.title = visit.say("service.legal"),
       .content = html::paragraph(html::Html(visit.say("frame.hotline"))) + html::paragraph(html::Html(visit.say("frame.prevails")))});
  return http::Response::html(html::page(whole).markup(), content.status);
}

}  // namespace web
