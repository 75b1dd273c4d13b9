#include "sim/staff.h"

#include "codec/events.h"
#include "office/accounts.h"

namespace sim {

using enum procedure::Role;

void Staff::hire(const office::Office& office, const std::vector<std::string>& organizations) {
  add(office, "管理", "", {administrator});
  add(office, "审计", "", {auditor});
  add(office, "上级", office.law.superiors.front().code, {superior_authority});
  for (const auto& organization : organizations) {
    add(office, "接待", organization, {reception_officer});
    add(office, "经办甲", organization, {case_officer});
    add(office, "经办乙", organization, {reception_officer, case_officer});
    add(office, "负责甲", organization, {person_in_charge});
    add(office, "负责乙", organization, {person_in_charge, case_officer});
    add(office, "限制甲", organization, {restricted_officer});
    add(office, "限制乙", organization, {restricted_officer, case_officer});
    add(office, "限制丙", organization, {restricted_officer, person_in_charge});
  }
  for (int i = 0; i < 2; ++i) {
    add(office, "备用", organizations.front(), {reception_officer});
    spare_.push_back(all_.back().account);
    all_.pop_back();
  }
}

void Staff::add(const office::Office& office, std::string name, std::string organization, std::set<procedure::Role> roles) {
  const auto id = base::random_id(office.random);
  // Nobody signs in to a simulated world: the empty password fits nothing, and costs nothing to derive.
  const procedure::AccountOpened event{"login" + std::to_string(all_.size() + spare_.size()), name, organization, roles, {}, id};
  ledger::Batch batch;
  batch.drafts.push_back({id, 0, codec::encode(event), {}, {}});
  batch.rows = [&](const std::vector<ledger::Stamp>&) { return office::account_rows(office, id, event); };
  if (!office.journal.append(std::move(batch))) std::abort();
  all_.push_back(office::subject_of(*office::load_account(office, id)));
}

std::vector<const office::Subject*> Staff::of(procedure::Role role, const std::string& organization) const {
  std::vector<const office::Subject*> found;
  for (const auto& subject : all_)
    if (subject.roles.contains(role) && (organization.empty() || subject.organization == organization)) found.push_back(&subject);
  return found;
}

const office::Subject& Staff::one(Chance& chance, procedure::Role role, const std::string& organization) const {
  const auto found = of(role, organization);
  return found.empty() ? all_.front() : *chance.one_of(found);
}

const office::Subject& Staff::another(Chance& chance, procedure::Role role, const std::string& organization, const base::Id& than) const {
  auto found = of(role, organization);
  std::erase_if(found, [&than](const auto* subject) { return subject->account == than; });
  return found.empty() ? all_.front() : *chance.one_of(found);
}

void Staff::rearrange(const office::Office& office, Chance& chance) const {
  const auto& by = one(chance, administrator).account;
  if (!office::move_account(office, by, spare_[0], office.law.superiors.front().code, {superior_authority})) std::abort();
  // What a password is derived by takes a tenth of a second: not in every world.
  if (chance.once_in(10)) {
    if (!office::change_password(office, spare_[1], "a long enough sentence")) std::abort();
    const auto link = office::make_password_link(office, by, spare_[1]);
    if (!link || !office::reset_password(office, *link, "another long sentence")) std::abort();
  }
  if (!office::close_account(office, by, spare_[1])) std::abort();
}

}  // namespace sim
