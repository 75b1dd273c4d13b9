#include "procedure/correction.h"

#include "procedure/extract.h"
#include "procedure/reason.h"

namespace procedure {

std::expected<ApplicationCorrected, Impediments> decide(const ApplicationLodged& lodged, const CorrectApplication& command, const Circumstance& at) {
  const auto& person = lodged.application.person;
  Impediments impediments;
  // materials_1: what is corrected is corrected by the document on the counter, and it is told how.
  if (!said(command.reason)) impediments.push_back({law::Provision::materials_1, "impediment.correction_reason"});
  if (!said(command.person.surname)) impediments.push_back({law::Provision::materials_1, "impediment.correction_surname"});
  if (command.person == person) impediments.push_back({law::Provision::materials_1, "impediment.correction_same"});
  // time_5: another day of birth or nationality is another person until that is verified.
  if (command.person.born_on != person.born_on || command.person.nationality != person.nationality)
    impediments.push_back({law::Provision::time_5, "impediment.correction_identity"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return ApplicationCorrected{at.on, command.person, command.reason, at.officer};
}

bool asks_anew(const Application& before, const Application& after) { return sought(before) != sought(after); }

}  // namespace procedure
