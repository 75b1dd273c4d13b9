#include "main/demonstration.h"

#include <stdexcept>

#include "office/accounts.h"

namespace main_program {

using enum procedure::Role;

std::vector<DemonstrationAccount> demonstration_accounts() {
  return {
      {"chaoyang.officer", "张伟", "110105", {reception_officer, case_officer}},
      {"chaoyang.reception", "李娜", "110105", {reception_officer}},
      {"chaoyang.lead", "王芳", "110105", {person_in_charge}},
      {"chaoyang.restricted", "刘洋", "110105", {restricted_officer}},
      {"chaoyang.second", "周敏", "110105", {restricted_officer}},
      {"haidian.officer", "陈静", "110108", {reception_officer, case_officer}},
      {"bureau.superior", "孙丽", "110000", {superior_authority}},
      {"auditor", "吴强", "", {auditor}},
      {"administrator", "赵敏", "", {administrator}},
  };
}

void open_demonstration_accounts(const office::Office& office) {
  for (const auto& account : demonstration_accounts()) {
    if (office::account_of(office, account.login)) continue;
    const office::NewAccount made{account.login, account.name, account.organization, account.roles, std::string(demonstration_password)};
    if (const auto opened = office::open_account(office, {}, made); !opened)
      throw std::runtime_error("a demonstration account cannot be opened: " + opened.error().front().reason);
  }
}

}  // namespace main_program
