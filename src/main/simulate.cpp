#include <cstdio>

#include "main/commands.h"
#include "main/law_at_hand.h"
#include "sim/simulate.h"

namespace main_program {

int simulate(std::uint64_t seed, std::uint64_t seeds, int days, const std::string& jurisdiction) {
  const auto law = law_at_hand(jurisdiction);
  sim::Tally all;
  bool broken = false;
  for (auto one = seed; one < seed + seeds; ++one) {
    const auto report = sim::simulate(law, {one, days});
    all.add(report.tally);
    broken = broken || report.failure;
    if (seeds == 1 || report.failure) std::fputs(sim::told(report).c_str(), stdout);
  }
  if (seeds > 1) std::fputs(("Seeds " + std::to_string(seed) + " to " + std::to_string(seed + seeds - 1) + "\n" + sim::told(all)).c_str(), stdout);
  return broken ? 1 : 0;
}

}  // namespace main_program
