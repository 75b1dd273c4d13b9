#pragma once
#include "procedure/lodging.h"

// Correction: a name that was misspelt is put right as the passport prints it. Before a document is on record by this alone; after that the
// document is revoked and the right one issued. [materials_1] [review_4]
namespace procedure {

struct CorrectApplication {
  Person person;       // as it should have been
  std::string reason;  // what was wrong, and by which document it was seen
};

struct ApplicationCorrected {
  law::Day on;
  Person person;
  std::string reason;
  base::Id officer;
  bool operator==(const ApplicationCorrected&) const = default;
};

std::expected<ApplicationCorrected, Impediments> decide(const ApplicationLodged& lodged, const CorrectApplication& command, const Circumstance& at);

/// Whether the platforms were asked for somebody else than the one that the application names now: then what they answered is no answer. [caution_4]
bool asks_anew(const Application& before, const Application& after);

}  // namespace procedure
