#include "office/accounts.h"
#include "web/account_form.h"
#include "web/error_pages.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

http::Response drawn(const Visit& visit, std::vector<Fault> faults) {
  const Fields fields(visit, std::move(faults));
  const auto form = account_fields(visit, fields, false) + html::button({.text = visit.say("account.submit"), .prevent_double_click = true});
  const auto token = visit.request.capture("token");
  const auto main = fields.summary() + html::title(html::Html(visit.say("setup.title"))) + html::paragraph(html::Html(visit.say("setup.text"))) +
                    act_form(fields, html::Url::path({"setup", token}), form);
  return page(visit, {.title = visit.say("setup.title"), .main = html::two_thirds(main), .faulty = fields.faulty(), .status = fields.faulty() ? 422 : 200});
}

}  // namespace

http::Response setup_page(Visit& visit) {
  if (!office::setup_token_holds(visit.office(), visit.request.capture("token"))) return not_there_page(visit);
  return drawn(visit, {});
}

http::Response setup(Visit& visit) {
  if (!office::setup_token_holds(visit.office(), visit.request.capture("token"))) return not_there_page(visit);
  auto account = account_of(visit.request);
  account.organization.clear();
  account.roles = {procedure::Role::administrator};
  const auto opened = office::open_account(visit.office(), {}, account);
  if (!opened) return drawn(visit, faults_of(opened.error()));
  const auto main = html::panel({.title = visit.say("setup.title"), .body = visit.say("setup.done")}) +
                    html::button({.text = visit.say("nav.sign_in"), .href = html::Url::path({"sign-in"})});
  return page(visit, {.title = visit.say("setup.title"), .main = html::two_thirds(main)});
}

}  // namespace web
