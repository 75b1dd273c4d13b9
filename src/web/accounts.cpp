#include <algorithm>

#include "office/accounts.h"
#include "office/authority.h"
#include "web/account_form.h"
#include "web/error_pages.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

std::string roles_of(const Visit& visit, const procedure::AccountOpened& account) {
  std::string said;
  for (const auto& [role, word] : roles()) {
    if (!account.roles.contains(role)) continue;
    if (!said.empty()) said += ", ";
    said += visit.say("role." + word);
  }
  return said;
}

html::Html list(const Visit& visit) {
  html::Table table{.caption = visit.say("accounts.title"), .caption_classes = "govuk-visually-hidden"};
  for (const auto* key : {"account.login", "account.name", "account.organization", "account.roles"}) table.head.push_back({.content = visit.say(key)});
  auto accounts = office::all_accounts(visit.office());
  std::ranges::sort(accounts, {}, [](const auto& account) { return account.opened.login; });
  for (const auto& account : accounts) {
    const auto link = html::link(html::Url::path({"accounts", base::to_text(account.id)}), html::Html(account.opened.login));
    table.rows.push_back({{.content = link}, {.content = account.opened.name}, {.content = visit.organization(account.opened.organization)},
                          {.content = roles_of(visit, account.opened)}});
  }
  return html::scrolling_table(table, "accounts");
}

http::Response drawn(const Visit& visit, std::vector<Fault> faults) {
  const Fields fields(visit, std::move(faults));
  const auto here = html::Url::path({"accounts"});
  const auto form = account_fields(visit, fields, true) + html::button({.text = visit.say("account.submit"), .prevent_double_click = true}) +
                    in_other_language(visit, here);
  const auto main = fields.summary() + html::title(html::Html(visit.say("accounts.title"))) + list(visit) +
                    html::section_heading(html::Html(visit.say("accounts.new"))) + act_form(fields, here, form);
  return page(visit, {.title = visit.say("accounts.title"), .main = html::full_width(main), .faulty = fields.faulty(), .status = fields.faulty() ? 422 : 200,
                      .section = "nav.accounts"});
}

}  // namespace

http::Response accounts_page(Visit& visit) {
  if (const auto allowed = office::allow(*visit.subject, office::Act::see_accounts, {}, {}); !allowed) return denied_page(visit, allowed.error());
  return drawn(visit, {});
}

http::Response open_account(Visit& visit) {
  if (const auto allowed = office::allow(*visit.subject, office::Act::open_account, {}, {}); !allowed) return denied_page(visit, allowed.error());
  if (asks_for_language(visit.request)) return drawn(visit, {});
  const auto opened = office::open_account(visit.office(), visit.subject->account, account_of(visit.request));
  if (!opened) return drawn(visit, faults_of(opened.error()));
  return http::Response::see_other("/accounts");
}

}  // namespace web
