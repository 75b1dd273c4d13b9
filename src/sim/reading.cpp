#include "office/emergency.h"
#include "office/reading.h"

#include "sim/work.h"

namespace sim {

namespace {

// Somebody opens what another organization keeps; what they then see, and do not see any more after half an hour.
void open_in_emergency(World& world, const Errand& errand, const office::Subject& by) {
  const auto& office = world.office;
  const auto& number = world.people[errand.who].documents.back().number;
  const auto opened = office::open_in_emergency(office, by, base::random_id(office.random), number, {world.chance.once_in(6) ? "" : "the embassy cannot wait"});
  if (!opened) return world.tally.add(opened.error());
  if (world.chance.once_in(3)) world.now += std::chrono::minutes{40};
  if (const auto seen = office::see_case(office, by, *opened); !seen) world.tally.add(seen.error());
  else world.looked();
}

void examine_emergency(World& world, const office::Subject& by) {
  const auto& office = world.office;
  const auto seen = office::see_emergencies(office, by);
  if (!seen) return world.tally.add(seen.error());
  for (const auto& line : *seen) {
    if (line.emergency.examined) continue;
    const auto done = office::examine_emergency(office, by, base::random_id(office.random), line.id,
                                                {world.chance.once_in(2), world.chance.once_in(5) ? "" : "the embassy was asked"});
    if (!done) world.tally.add(done.error());
    return;
  }
}

}  // namespace

void read_about(World& world, const Errand& errand) {
  auto by = world.staff.anybody(world.chance);
  by.proved_at = world.now;
  world.acting = &by;
  const auto count = [&world](const auto& seen) {
    if (seen) return world.looked();
    world.tally.add(seen.error());
  };
  const auto& office = world.office;
  switch (world.chance.below(10)) {
    case 0: count(office::see_case(office, by, errand.inquiry)); break;
    case 1: count(office::see_docket(office, by, {})); break;
    case 2: count(office::see_due(office, by)); break;
    case 3: count(office::see_looks(office, by, errand.inquiry)); break;
    case 4: count(office::see_document(office, by, errand.inquiry, office::Kept::certificate)); break;
    case 5: count(office::see_reviews(office, by, {})); break;
    case 6: count(office::find(office, by, world.people[errand.who].documents.back().number)); break;
    case 7:
      if (errand.review) count(office::see_review(office, by, *errand.review));
      break;
    case 8: open_in_emergency(world, errand, by); break;
    case 9: examine_emergency(world, by); break;
  }
  world.acting = nullptr;
}

}  // namespace sim
