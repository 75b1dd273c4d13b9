#include "html/parts.h"
#include "office/authority.h"
#include "web/account_form.h"
#include "web/error_pages.h"
#include "web/page.h"
#include "web/pages.h"

// One account: where somebody works and in which roles, from now on; and its end. The administrator's. [reminder_2]
namespace web {
namespace {

std::optional<procedure::Account> account_named(const Visit& visit) {
  const auto id = base::parse_id(visit.request.capture("id"));
  return id ? office::load_account(visit.office(), *id) : std::nullopt;
}

// Whoever sets accounts in order leaves their own to a colleague: nobody locks the last door from outside.
bool is_own(const Visit& visit, const procedure::Account& account) { return visit.subject->account == account.id; }

http::Response drawn(const Visit& visit, const procedure::Account& account, std::vector<Fault> faults) {
  const bool first = visit.request.method == http::Method::get;
  std::map<std::string, std::string> held;
  if (first) held.emplace("organization", account.opened.organization);
  const Fields fields(visit, std::move(faults), std::move(held));
  const auto here = html::Url::path({"accounts", base::to_text(account.id)});
  html::Html main = html::caption(html::Html(account.opened.login)) + html::title(html::Html(account.opened.name));
  std::string said;
  for (const auto& [role, word] : roles())
    if (account.opened.roles.contains(role)) said += (said.empty() ? "" : ", ") + visit.say("role." + word);
  html::SummaryList list;
  list.rows.push_back(row(visit, "account.organization", html::Html(visit.organization(account.opened.organization))));
  list.rows.push_back(row(visit, "account.roles", html::Html(said)));
  main += html::summary_list(list);
  if (is_own(visit, account)) {
    main += html::paragraph(html::Html(visit.say("account.own")));
  } else {
    const auto move = place_fields(visit, fields, account.opened.roles) +
                      html::button({.text = visit.say("account.move.submit"), .prevent_double_click = true}) +
                      in_other_language(visit, here);
    main += html::section_heading(html::Html(visit.say("account.move.title"))) + html::paragraph(html::Html(visit.say("account.move.text"))) +
            act_form(fields, here, move);
    const auto link = html::button({.text = visit.say("account.link.submit"), .name = "link", .value = "yes", .prevent_double_click = true,
                                    .classes = "govuk-button--secondary"});
    main += html::section_heading(html::Html(visit.say("account.link.title"))) + html::paragraph(html::Html(visit.say("account.link.text"))) +
            act_form(fields, here, link);
    const auto close = html::button({.text = visit.say("account.close.submit"), .name = "close", .value = "yes", .prevent_double_click = true,
                                     .classes = "govuk-button--warning"});
    main += html::section_heading(html::Html(visit.say("account.close.title"))) + html::paragraph(html::Html(visit.say("account.close.text"))) +
            act_form(fields, here, close);
  }
  return page(visit, {.title = visit.say("account.title"), .main = html::two_thirds(fields.summary() + main), .back = "/accounts", .faulty = fields.faulty(),
                      .status = fields.faulty() ? 422 : 200, .section = "nav.accounts"});
}

// Shown this once: only what it is found by is kept.
http::Response link_page(const Visit& visit, const procedure::Account& account) {
  const auto link = office::make_password_link(visit.office(), visit.subject->account, account.id);
  if (!link) return not_there_page(visit);
  const auto main = html::caption(html::Html(account.opened.login)) + html::title(html::Html(visit.say("account.link.made"))) +
                    html::paragraph(html::Html(visit.say("account.link.text"))) +
                    html::inset_text({.content = html::Html(visit.office().verification_url + "/new-password/" + *link), .classes = "app-break"});
  return page(visit, {.title = visit.say("account.link.made"), .main = html::two_thirds(main), .back = "/accounts/" + base::to_text(account.id),
                      .section = "nav.accounts"});
}

}  // namespace

http::Response account_page(Visit& visit) {
  if (const auto allowed = office::allow(*visit.subject, office::Act::move_account, {}, {}); !allowed) return denied_page(visit, allowed.error());
  const auto account = account_named(visit);
  return account ? drawn(visit, *account, {}) : not_there_page(visit);
}

http::Response change_account(Visit& visit) {
  if (const auto allowed = office::allow(*visit.subject, office::Act::move_account, {}, {}); !allowed) return denied_page(visit, allowed.error());
  const auto account = account_named(visit);
  if (!account || is_own(visit, *account)) return not_there_page(visit);
  if (asks_for_language(visit.request)) return drawn(visit, *account, {});
  const auto by = visit.subject->account;
  if (visit.request.has_field("close")) {
    office::close_account(visit.office(), by, account->id);
    return http::Response::see_other("/accounts");
  }
  if (visit.request.has_field("link")) return link_page(visit, *account);
  Form form(visit.request);
  const auto organization = form.text("organization", false);
  const auto moved = office::move_account(visit.office(), by, account->id, organization, ticked_roles(form));
  if (!moved) return drawn(visit, *account, faults_of(moved.error()));
  return http::Response::see_other("/accounts");
}

}  // namespace web
