#pragma once
#include "sim/world.h"

namespace sim {

/// Somebody comes to a counter and lays an application before it. None where the counter does not take it.
void arrive(World& world);
/// Whoever is in charge of the errand does what comes next, as far as the day lets them.
void work_on(World& world, Errand& errand);
/// The review of the errand, if one is open.
void work_on_review(World& world, Errand& errand, const std::string& organization);
/// Somebody tries something on something: the wrong role, the wrong office, the wrong moment.
void try_anything(World& world);
/// Somebody reads, looks for a number, checks a document.
void read_about(World& world, const Errand& errand);

}  // namespace sim
