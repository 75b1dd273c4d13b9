#include "html/parts.h"
#include "office/accounts.h"
#include "web/account_form.h"
#include "web/error_pages.h"
#include "web/page.h"
#include "web/pages.h"

// By the link that an administrator made: its holder chooses another password, without the one that they no longer have. [reminder_2]
namespace web {
namespace {

http::Response drawn(const Visit& visit, const procedure::Account& account, std::vector<Fault> faults) {
  const Fields fields(visit, std::move(faults));
  const auto here = html::Url::path({"new-password", visit.request.capture("link")});
  const auto form = new_password_fields(fields) + html::button({.text = visit.say("new_password.submit"), .prevent_double_click = true});
  const auto main = fields.summary() + html::caption(html::Html(account.opened.login)) + html::title(html::Html(visit.say("new_password.title"))) +
                    html::paragraph(html::Html(visit.say("password.text"))) + act_form(fields, here, form);
  return page(visit, {.title = visit.say("new_password.title"), .main = html::two_thirds(main), .faulty = fields.faulty(),
                      .status = fields.faulty() ? 422 : 200});
}

}  // namespace

http::Response new_password_page(Visit& visit) {
  const auto account = office::account_of_password_link(visit.office(), visit.request.capture("link"));
  return account ? drawn(visit, *account, {}) : not_there_page(visit);
}

http::Response set_new_password(Visit& visit) {
  const auto link = visit.request.capture("link");
  const auto account = office::account_of_password_link(visit.office(), link);
  if (!account) return not_there_page(visit);
  Form form(visit.request);
  const auto chosen = chosen_password(form, visit.request);
  if (!form.sound()) return drawn(visit, *account, form.faults());
  const auto set = office::reset_password(visit.office(), link, chosen);
  if (!set) return drawn(visit, *account, faults_of(set.error()));
  const auto main = html::panel({.title = visit.say("new_password.title"), .body = visit.say("password.done")}) +
                    html::button({.text = visit.say("nav.sign_in"), .href = html::Url::path({"sign-in"})});
  return page(visit, {.title = visit.say("new_password.title"), .main = html::two_thirds(main)});
}

}  // namespace web
