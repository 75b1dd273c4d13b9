#include "office/acts.h"
#include "sim/work.h"

namespace sim {

using enum procedure::Role;

void arrive(World& world) {
  auto& chance = world.chance;
  const bool again = world.people.size() > 0 && chance.once_in(4);
  // A few come again and again. [caution_1]
  const auto known = again && chance.once_in(3) ? std::min<std::size_t>(world.people.size(), 8) : world.people.size();
  const auto who = again ? chance.below(known) : world.people.draw(chance, world.today(), world.organizations);
  if (again && chance.once_in(5)) world.people.renew(chance, who, world.today());
  const auto& person = world.people[who];
  // Most go where they live; some go elsewhere.
  const auto& organization = chance.once_in(12) ? chance.one_of(world.organizations) : person.district;
  auto application = application_of(chance, person, world.today());
  if (chance.once_in(40)) application.reminded = false;
  if (chance.once_in(40)) application.representative.reset();
  const auto& by = world.staff.one(chance, reception_officer, organization);
  const procedure::LodgeApplication command{application};
  Answer answer = base::Id{};
  // A lodging has no errand yet: the deed is written out here.
  world.pass_time();
  world.acting = &by;
  answer = office::lodge(world.office, by, base::random_id(world.office.random), command);
  world.acting = nullptr;
  if (!answer) return world.tally.add(answer.error());
  ++world.tally.incidents["inquiries"];
  world.errands.push_back({*answer, who, {}, world.today(), false, chance.once_in(8)});
}

}  // namespace sim
