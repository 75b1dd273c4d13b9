#include "web/error_pages.h"
#include "web/fields.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

html::Html demonstration_accounts(const Visit& visit) {
  if (visit.site.demonstration.empty()) return {};
  std::vector<html::Html> accounts;
  for (const auto& [login, name] : visit.site.demonstration) accounts.push_back(html::element("code", html::Html(login)) + html::Html(" " + name));
  const auto text = visit.say("sign_in.demonstration_text", {{"password", visit.site.demonstration_password}});
  return html::details({.summary = visit.say("sign_in.demonstration"), .content = html::paragraph(html::Html(text)) + html::bullets(accounts), .open = true});
}

http::Response drawn(const Visit& visit, std::vector<Fault> faults, std::vector<text::Argument> arguments, int status) {
  const bool faulty = !faults.empty();
  html::Html summary;
  if (faulty) {
    html::ErrorSummary said{.title = visit.say("frame.error_summary")};
    for (const auto& fault : faults) said.errors.push_back({.content = visit.say(fault.key, arguments), .href = html::Url::fragment(fault.field)});
    summary = html::error_summary(said);
  }
  // What counts seconds stands in the summary alone: it is about no field.
  const Fields fields(visit, arguments.empty() ? faults : std::vector<Fault>{});
  html::Html form = fields.text({.name = "login", .label = "sign_in.login", .classes = "govuk-input--width-20", .autocomplete = "username"});
  form += fields.text(
      {.name = "password", .label = "sign_in.password", .classes = "govuk-input--width-20", .autocomplete = "current-password", .type = "password"});
  form += html::button({.text = visit.say("sign_in.submit"), .prevent_double_click = true});
  const auto main =
      summary + html::title(html::Html(visit.say("sign_in.title"))) + act_form(fields, html::Url::path({"sign-in"}), form) + demonstration_accounts(visit);
  return page(visit, {.title = visit.say("sign_in.title"), .main = html::two_thirds(main), .faulty = faulty, .status = status, .section = "nav.sign_in"});
}

}  // namespace

http::Response sign_in_page(Visit& visit) {
  if (visit.subject) return http::Response::see_other("/docket");
  return drawn(visit, {}, {}, 200);
}

http::Response sign_in(Visit& visit) {
  Form form(visit.request);
  const auto login = form.text("login", true);
  const std::string password(visit.request.field("password"));
  const auto session = office::sign_in(visit.office(), visit.site.patience, login, password, visit.request.peer);
  if (!session) {
    if (const auto* soon = std::get_if<office::TooSoon>(&session.error())) {
      const auto seconds = static_cast<std::int64_t>(soon->wait.count());
      return drawn(visit, {{"login", "sign_in.too_soon"}}, {{"seconds", seconds}}, 429);
    }
    return drawn(visit, {{"login", "sign_in.unrecognized"}}, {}, 401);
  }
  // The session before, if there was one, ends: a new id on every sign-in.
  if (const auto before = visit.request.cookie(session_cookie); !before.empty()) office::sign_out(visit.office(), before);
  auto response = http::Response::see_other("/docket");
  response.cookie({.name = std::string(session_cookie), .value = *session, .from_links = false});
  return response;
}

http::Response sign_out(Visit& visit) {
  office::sign_out(visit.office(), visit.request.cookie(session_cookie));
  auto response = http::Response::see_other("/sign-in");
  response.cookie({.name = std::string(session_cookie), .value = "", .max_age = std::chrono::seconds{0}, .from_links = false});
  return response;
}

}  // namespace web
