#pragma once
#include <expected>

#include "office/office.h"

// Accounts, opened and closed by the administrator; each is a stream, found by its login's blind index.
namespace office {

/// None where there is no such account, or it is closed.
std::optional<procedure::Account> load_account(const Office& office, const base::Id& id);
std::optional<procedure::Account> account_of(const Office& office, std::string_view login);
Subject subject_of(const procedure::Account& account);
/// 16 bytes that are others with every other password: what was begun under one ends by it.
base::Bytes password_mark(const procedure::Account& account);

struct NewAccount {
  std::string login;
  std::string name;
  std::string organization;
  std::set<procedure::Role> roles;
  std::string password;
};
/// Opens it; the faults are keys into words/ with the field they belong to.
std::expected<base::Id, std::vector<base::Malformed>> open_account(const Office& office, const base::Id& by, const NewAccount& account);
/// Whoever works here works elsewhere, or in other roles, from now on; the faults as above.
std::expected<base::Id, std::vector<base::Malformed>> move_account(const Office& office, const base::Id& by, const base::Id& account,
                                                                   const std::string& organization, const std::set<procedure::Role>& roles);
/// Its holder gives it another password: every session of theirs ends. The faults as above, of the field "new-password".
std::expected<base::Id, std::vector<base::Malformed>> change_password(const Office& office, const base::Id& account, const std::string& password);
/// A link, as its last part, by which the account's holder chooses another password: once, within an hour, and only while they have the present one.
/// Whoever asks for it (`by`) hands it to them and stands on record. None where there is no such account.
std::optional<std::string> make_password_link(const Office& office, const base::Id& by, const base::Id& account);
/// Whose password it sets; none where it is none, or no longer.
std::optional<procedure::Account> account_of_password_link(const Office& office, std::string_view link);
/// The holder chooses; every session of theirs ends. The faults as above.
std::expected<base::Id, std::vector<base::Malformed>> reset_password(const Office& office, std::string_view link, const std::string& password);
/// Closes it: from now on it may do nothing.
bool close_account(const Office& office, const base::Id& by, const base::Id& account);
/// The first account, by the set-up link, and those of a demonstration: nobody opens them but the service itself.
bool any_account(const Office& office);
std::vector<procedure::Account> all_accounts(const Office& office);

/// Found by login (`account`) and listed (`accounts`).
std::vector<ledger::Row> account_rows(const Office& office, const base::Id& id, const procedure::AccountOpened& opened);

/// A link that opens the page for the first administrator once, for half an hour.
std::string make_setup_token(const Office& office);
bool setup_token_holds(const Office& office, std::string_view token);

}  // namespace office
