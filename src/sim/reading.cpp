#include "office/reading.h"

#include "sim/work.h"

namespace sim {

void read_about(World& world, const Errand& errand) {
  const auto& by = world.staff.anybody(world.chance);
  world.acting = &by;
  const auto count = [&world](const auto& seen) {
    if (seen) return world.looked();
    world.tally.add(seen.error());
  };
  const auto& office = world.office;
  switch (world.chance.below(8)) {
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
  }
  world.acting = nullptr;
}

}  // namespace sim
