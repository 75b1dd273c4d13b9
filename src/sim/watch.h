#pragma once
#include "sim/world.h"

namespace sim {

/// While it lives, an assertion of this thread that fails anywhere in the office prints the seed, the day and the act before the process ends: whatever
/// breaks can be seen again.
class Watch {
 public:
  Watch(const World& world, std::uint64_t seed);
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch();
};

}  // namespace sim
