#pragma once
#include "office/office.h"
#include "sim/chance.h"

namespace sim {

/// Who works here: in each organization officers of every role, some with two; above them the superior authority, the auditor and the administrator.
/// Their accounts are streams of the journal like any other.
class Staff {
 public:
  void hire(const office::Office& office, const std::vector<std::string>& organizations);

  /// Somebody of the role at the organization (empty: wherever the role works); who it is varies with `chance`.
  const office::Subject& one(Chance& chance, procedure::Role role, const std::string& organization = {}) const;
  /// Another than this one, where there is one.
  const office::Subject& another(Chance& chance, procedure::Role role, const std::string& organization, const base::Id& than) const;
  const office::Subject& anybody(Chance& chance) const { return chance.one_of(all_); }
  const std::vector<office::Subject>& all() const { return all_; }
  /// An administrator moves one account to other roles, and closes another: both were of no use to anybody here.
  void rearrange(const office::Office& office, Chance& chance) const;

 private:
  void add(const office::Office& office, std::string name, std::string organization, std::set<procedure::Role> roles);
  std::vector<const office::Subject*> of(procedure::Role role, const std::string& organization) const;

  std::vector<office::Subject> all_;
  std::vector<base::Id> spare_;
};

}  // namespace sim
