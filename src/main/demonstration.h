#pragma once
#include <string>
#include <vector>

#include "office/office.h"

namespace main_program {

struct DemonstrationAccount {
  std::string login;
  std::string name;
  std::string organization;
  std::set<procedure::Role> roles;
};

/// The password of every demonstration account.
inline constexpr std::string_view demonstration_password = "demonstration-only";

std::vector<DemonstrationAccount> demonstration_accounts();
/// Opens those that are not open yet.
void open_demonstration_accounts(const office::Office& office);

}  // namespace main_program
