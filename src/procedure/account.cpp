#include "procedure/account.h"

namespace procedure {
namespace {

struct Apply {
  Account account;
  Account operator()(const AccountOpened& event) {
    account.opened = event;
    return std::move(account);
  }
  Account operator()(const PasswordChanged& event) {
    account.opened.password = event.password;
    return std::move(account);
  }
  Account operator()(const PasswordReset& event) {
    account.opened.password = event.password;
    return std::move(account);
  }
  Account operator()(const AccountMoved& event) {
    account.opened.organization = event.organization;
    account.opened.roles = event.roles;
    return std::move(account);
  }
  Account operator()(const AccountClosed&) {
    account.closed = true;
    return std::move(account);
  }
};

}  // namespace

Account apply(Account account, const AccountEvent& event) { return std::visit(Apply{std::move(account)}, event); }

bool roles_go_together(const std::set<Role>& roles) {
  if (roles.empty()) return false;
  // reminder_2: duties stay apart, so that nobody covers their own tracks.
  if (roles.contains(Role::administrator) || roles.contains(Role::auditor)) return roles.size() == 1;
  return true;
}

}  // namespace procedure
