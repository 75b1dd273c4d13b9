#include <catch2/catch.hpp>
#include <set>

#include "procedure/account.h"

using enum procedure::Role;

TEST_CASE("reminder_2: who administers or audits does nothing else, and whoever works here has a role", "[reminder_2]") {
  constexpr procedure::Role all[] = {reception_officer, case_officer, person_in_charge, restricted_officer, superior_authority, auditor, administrator};
  // Every set of roles there is.
  for (unsigned bits = 0; bits < 1u << std::size(all); ++bits) {
    std::set<procedure::Role> roles;
    for (std::size_t i = 0; i < std::size(all); ++i)
      if (bits >> i & 1u) roles.insert(all[i]);
    const bool apart = roles.contains(auditor) || roles.contains(administrator);
    INFO("roles: " << bits);
    CHECK(procedure::roles_go_together(roles) == (!roles.empty() && (!apart || roles.size() == 1)));
  }
}

TEST_CASE("reminder_2: an account is what its events make of it, and a closed one stays closed", "[reminder_2]") {
  const procedure::AccountOpened opened{"chaoyang.officer", "张伟", "110105", {reception_officer}, "first", {}};
  auto account = procedure::apply({}, opened);
  CHECK(account.opened == opened);
  CHECK_FALSE(account.closed);
  account = procedure::apply(account, procedure::PasswordChanged{"second"});
  CHECK(account.opened.password == "second");
  CHECK(account.opened.login == "chaoyang.officer");
  account = procedure::apply(account, procedure::AccountMoved{"110108", {procedure::Role::person_in_charge}, {}});
  CHECK(account.opened.organization == "110108");
  CHECK(account.opened.roles == std::set{procedure::Role::person_in_charge});
  CHECK(account.opened.password == "second");
  account = procedure::apply(account, procedure::AccountClosed{});
  account = procedure::apply(account, procedure::PasswordChanged{"third"});
  CHECK(account.closed);
}
