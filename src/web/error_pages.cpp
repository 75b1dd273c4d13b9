#include "web/error_pages.h"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "web/fields.h"
#include "web/page.h"
#include "web/places.h"

namespace web {
namespace {

http::Response plain_page(const Visit& visit, const std::string& title, const std::string& sentence, int status, const std::string& more = {}) {
  html::Html main = html::title(html::Html(title)) + html::paragraph(html::Html(sentence));
  if (!more.empty()) main += html::paragraph(html::Html(more));
  main += html::paragraph(html::Html(visit.say("service.hotline", {{"hotline", visit.office().law.settings.hotline}})));
  Content content{.title = title, .main = html::two_thirds(main), .status = status};
  // In the other language the person is where their work begins: at this address there is nothing that could be opened again.
  if (visit.request.method == http::Method::post || status == 405) content.again = visit.subject ? html::Url::path({"docket"}) : html::Url::path({});
  return page(visit, content);
}

// An argument that is itself a key is said in the reader's language; an organization is named with its address.
std::vector<text::Argument> arguments(const Visit& visit, const procedure::Impediment& impediment) {
  std::vector<text::Argument> spoken;
  for (const auto& [name, value] : impediment.arguments) {
    const bool quantity = name == "missing" || name == "needed" || name == "number";
    if (quantity) spoken.emplace_back(name, static_cast<std::int64_t>(std::stoll(value)));
    else if (name == "date") spoken.emplace_back(name, visit.date(*law::parse_day(value)));
    else if (name == "organization") spoken.emplace_back(name, visit.organization(value));
    else spoken.emplace_back(name, visit.site.words.has(value) ? visit.say(value) : value);
  }
  return spoken;
}

// place_1: the right office is named with its address and hours.
void add_place(const Visit& visit, const std::string& code, std::vector<text::Argument>& spoken) {
  const auto& all = visit.office().law.organizations;
  const auto found = std::ranges::find(all, code, &law::Organization::code);
  spoken.emplace_back("address", found == all.end() ? std::string{} : address_of(visit, *found));
  spoken.emplace_back("hours", found == all.end() ? std::string{} : hours_of(visit, *found));
}

std::string ground_of(const procedure::Impediment& impediment) {
  return std::string(std::visit([](auto ground) { return law::name(ground); }, impediment.ground));
}

std::string sentence(const Visit& visit, const procedure::Impediment& impediment) {
  auto spoken = arguments(visit, impediment);
  if (impediment.key == "impediment.place") add_place(visit, impediment.arguments.front().second, spoken);
  return visit.say(impediment.key, spoken) + " [" + ground_of(impediment) + "]";
}

struct Mended {
  std::string_view key;
  std::vector<std::string_view> fields;  // the first of them that the sent form has
};

// Where on the page an impediment is mended.
const std::vector<Mended>& mended() {
  static const std::vector<Mended> all{
      {"lack.reason_needed", {"representative-reason"}},
      {"lack.age_unknown", {"adult-reason", "representative-born-on-year", "materials"}},
      {"lack.not_judged", {"purpose-judged", "purpose-reason"}},
      {"lack.not_reasonable", {"purpose-judged"}},
      {"impediment.standing_reason", {"standing-reason"}},
      {"impediment.residence_reason", {"residence-reason"}},
      {"impediment.recipient_document", {"document-number"}},
      {"impediment.no_representative", {"by", "recipient"}},
      {"impediment.guardian_comes", {"by", "recipient"}},
      {"impediment.circumstance", {"circumstances"}},
      {"impediment.reason", {"reason-zh", "reason"}},
      {"impediment.reason_long", {"reason-zh", "reason"}},
      {"impediment.conclusion", {"conclusion"}},
      {"impediment.extension_days", {"days"}},
      {"impediment.request_past", {"answer-by-year"}},
      {"impediment.identity_unconfirmed", {"confirmed"}},
      {"impediment.effect_unconfirmed", {"confirmed"}},
      {"impediment.judged_provision", {"verdict-1"}},
      {"impediment.judged_sealed", {"verdict-1"}},
      {"impediment.judged_held", {"verdict-1"}},
      {"impediment.statement", {"statement"}},
      {"impediment.review_form", {"seen"}},
      {"impediment.no_judgment", {"result"}},
      {"impediment.appeal_closed", {"appeal"}},
      {"impediment.correction_reason", {"reason"}},
      {"impediment.correction_same", {"surname"}},
      {"impediment.correction_surname", {"surname"}},
      {"impediment.misuse_note", {"note"}},
  };
  return all;
}

std::string field_of(const http::Request& request, const procedure::Impediment& impediment) {
  const auto found = std::ranges::find(mended(), impediment.key, &Mended::key);
  if (found == mended().end()) return impediment.key.starts_with("lack.") ? "materials" : "";
  // A box that was not ticked is not sent: the only place there is.
  if (found->fields.size() == 1) return std::string(found->fields.front());
  const auto sent = std::ranges::find_if(found->fields, [&](auto field) { return request.has_field(field); });
  return sent == found->fields.end() ? std::string{} : std::string(*sent);
}

struct Tell {
  const Visit& visit;
  http::Response& answer;
  std::optional<Told> operator()(const procedure::Impediments& impediments) const {
    Told told;
    for (const auto& impediment : impediments) told.lines.push_back({sentence(visit, impediment), field_of(visit.request, impediment)});
    return told;
  }
  std::optional<Told> operator()(const office::MovedOn&) const { return Told{{{visit.say("moved_on.text")}}, true}; }
  std::optional<Told> operator()(const office::Denied& denied) const {
    // The act's own page asks for the password.
    if (denied.key == "denied.unproved")
      return Told{{{visit.unproved.empty() ? visit.say(denied.key) : visit.unproved, "proof"}}, false, 403, "proof.title", false};
    answer = denied_page(visit, denied);
    return std::nullopt;
  }
  std::optional<Told> operator()(const office::NotThere&) const {
    answer = not_there_page(visit);
    return std::nullopt;
  }
  std::optional<Told> operator()(const procedure::Unsignable& unsignable) const {
    return why("unsigned.nothing", unsignable);
  }
  std::optional<Told> operator()(const office::Unwitnessed&) const { return Told{{{visit.say("error.unwitnessed")}}, false, 503}; }
  std::optional<Told> operator()(const office::Unsigned& held) const {
    // What waits is an alarm of the service's own round; what is revoked waits for nothing any more.
    if (held.revoked)
      spdlog::error(R"("alarm":"on record and not signed: its intent is revoked","why":"{}","reference":"{}")", held.why.key, visit.request.reference);
    return why(held.revoked ? "unsigned.revoked" : "unsigned.waits", held.why);
  }

 private:
  // What is the matter, and what of it is on record.
  Told why(std::string_view key, const procedure::Unsignable& unsignable) const {
    return Told{{{visit.say(key, {{"why", visit.say(unsignable.key, {{"detail", unsignable.detail}})}})}}, false, 422, "unsigned.title"};
  }
};

}  // namespace

http::Response not_there_page(const Visit& visit) { return plain_page(visit, visit.say("not_there.title"), visit.say("not_there.text"), 404); }

http::Response denied_page(const Visit& visit, const office::Denied& denied) {
  const auto matter = base::parse_id(visit.request.capture("id"));
  if (denied.key == "denied.unassigned" && matter) return purpose_page(visit, *matter, {}, {});
  return plain_page(visit, visit.say("denied.title"), visit.say(denied.key), 403, "[reminder_2]");
}

http::Response session_over_page(const Visit& visit) {
  html::Html main = html::title(html::Html(visit.say("sign_in.title"))) + html::paragraph(html::Html(visit.say("sign_in.over")));
  main += html::button({.text = visit.say("sign_in.title"), .href = html::Url::path({"sign-in"})});
  return page(visit, {.title = visit.say("sign_in.title"), .main = html::two_thirds(main), .status = 403, .again = html::Url::path({"sign-in"})});
}

// Personal: what somebody typed.
http::Response send_again_page(const Visit& visit) {
  const auto here = html::Url::parse(visit.request.path);
  // A password is shown to nobody again, and a file is not carried on a page: such a form is filled in anew.
  const auto stays = [](const http::Part& part) {
    return part.name.find("password") == std::string::npos && part.file_name.value_or("").empty();
  };
  const auto own = [](const http::Part& part) { return part.name.starts_with("again-"); };
  const auto carriable = [&](const http::Part& part) { return own(part) || stays(part); };
  if (!here || !std::ranges::all_of(visit.request.form, carriable)) return session_over_page(visit);
  const Fields fields(visit);
  html::Html carried;
  for (const auto& part : visit.request.form)
    if (!part.file_name && part.name != "token" && part.name != "proof" && !own(part)) carried += html::hidden_input(part.name, part.value);
  html::Html form = fields.text({.name = "again-login", .label = "sign_in.login", .classes = "govuk-input--width-20", .autocomplete = "username"});
  form += fields.text(
      {.name = "again-password", .label = "sign_in.password", .classes = "govuk-input--width-20", .autocomplete = "current-password", .type = "password"});
  form += html::button({.text = visit.say("send_again.submit"), .prevent_double_click = true});
  html::Html main;
  if (!visit.unproved.empty())
    main += html::error_summary(
        {.title = visit.say("frame.error_summary"), .errors = {{.content = visit.unproved, .href = html::Url::fragment("again-login")}}});
  main += html::title(html::Html(visit.say("send_again.title"))) + html::paragraph(html::Html(visit.say("send_again.text")));
  main += html::form({.action = *here, .content = carried + form});
  auto response = page(visit, {.title = visit.say("send_again.title"), .main = html::two_thirds(main), .faulty = !visit.unproved.empty(), .status = 403,
                               .again = html::Url::path({"sign-in"})});
  http::forbid_storing(response);
  return response;
}

namespace {

// A page of the frame alone: whoever asks may not even have sent a whole request.
http::Response frame_page(const Site& site, const http::Request& given, int status, std::string key) {
  http::Request request = given;
  Visit met{site, request, text::preferred_language(request.header("accept-language"))};
  if (const auto chosen = text::parse_language(request.cookie(language_cookie))) met.language = *chosen;
  auto response = plain_page(met, met.say("error.title"), met.say(key), status,
                             met.say("error.next") + " " + met.say("error.reference", {{"reference", request.reference}}));
  if (status == 503) response.header("Retry-After", "5");
  http::add_security_headers(response);
  http::forbid_storing(response);
  return response;
}

}  // namespace

http::Response fault_page(const Site& site, const http::Fault& fault) {
  const auto key = "error." + std::to_string(fault.status);
  return frame_page(site, fault.request, fault.status, site.words.has(key) ? key : std::string(fault.status >= 500 ? "error.500" : "error.400"));
}

std::optional<Told> told(const Visit& visit, const office::Hindrance& hindrance, http::Response& answer) { return std::visit(Tell{visit, answer}, hindrance); }

http::Response hindered(const Visit& visit, const office::Hindrance& hindrance) {
  auto answer = not_there_page(visit);
  told(visit, hindrance, answer);
  return answer;
}

html::Html told_summary(const Visit& visit, const Told& told) {
  html::ErrorSummary summary{.title = visit.say(told.moved_on ? "moved_on.title" : told.title)};
  for (const auto& line : told.lines) {
    html::Wrong wrong{.content = line.sentence};
    if (!line.field.empty()) wrong.href = html::Url::fragment(line.field);
    summary.errors.push_back(std::move(wrong));
  }
  if (!told.moved_on && told.stuck) summary.errors.push_back({.content = visit.say("service.hotline", {{"hotline", visit.office().law.settings.hotline}})});
  return html::error_summary(summary);
}

}  // namespace web
