#pragma once
#include <expected>
#include <set>
#include <string>
#include <variant>

#include "base/id.h"
#include "procedure/circumstance.h"
#include "procedure/impediment.h"

// Accounts: who works here, in which roles, for which organization. Each is a stream. [reminder_2]
namespace procedure {

enum class Role { reception_officer, case_officer, person_in_charge, restricted_officer, superior_authority, auditor, administrator };

struct AccountOpened {
  std::string login;
  std::string name;          // as shown to colleagues and on receipts
  std::string organization;  // code; empty for those who work for the whole bureau
  std::set<Role> roles;
  std::string password;      // argon2id, encoded
  base::Id by;               // the administrator's account; the account itself for the first
  bool operator==(const AccountOpened&) const = default;
};
struct PasswordChanged {
  std::string password;
  bool operator==(const PasswordChanged&) const = default;
};
/// The same by a link that an administrator made, since its holder no longer had the one before.
struct PasswordReset {
  std::string password;
  base::Id by;  // the administrator's account
  bool operator==(const PasswordReset&) const = default;
};
struct AccountClosed {
  base::Id by;
  bool operator==(const AccountClosed&) const = default;
};
/// Whoever works here works elsewhere, or in other roles, from now on.
struct AccountMoved {
  std::string organization;
  std::set<Role> roles;
  base::Id by;
  bool operator==(const AccountMoved&) const = default;
};
using AccountEvent = std::variant<AccountOpened, PasswordChanged, AccountClosed, AccountMoved, PasswordReset>;

struct Account {
  base::Id id;
  AccountOpened opened;
  bool closed = false;
  bool operator==(const Account&) const = default;
};

Account apply(Account account, const AccountEvent& event);

/// Roles that do not go together in one person: who administers neither decides nor audits.
bool roles_go_together(const std::set<Role>& roles);

}  // namespace procedure
