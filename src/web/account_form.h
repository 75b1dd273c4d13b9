#pragma once
#include "office/accounts.h"
#include "web/fields.h"

namespace web {

/// The fields of an account to be opened; with organization and roles where it is not the first.
html::Html account_fields(const Visit& visit, const Fields& fields, bool with_roles);
/// Where somebody works, and in which roles: at first, those that they have.
html::Html place_fields(const Visit& visit, const Fields& fields, const std::set<procedure::Role>& held = {});
/// A password that somebody chooses, twice; and what was chosen, where nothing is at fault.
html::Html new_password_fields(const Fields& fields);
std::string chosen_password(Form& form, const http::Request& request);
std::set<procedure::Role> ticked_roles(const Form& form);
office::NewAccount account_of(const http::Request& request);
std::vector<Fault> faults_of(const std::vector<base::Malformed>& faults);

/// Every role with its word: "reception_officer".
const std::vector<std::pair<procedure::Role, std::string>>& roles();

}  // namespace web
