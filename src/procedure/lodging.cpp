#include "procedure/lodging.h"

namespace procedure {

std::string full_name(const Person& person) {
  return person.given_names.empty() ? person.surname : person.surname + ", " + person.given_names;
}

std::expected<ApplicationLodged, Impediments> decide(const LodgeApplication& command, const Circumstance& at) {
  const auto& application = command.application;
  Impediments impediments;
  // reminder_1: nobody lodges before having been told what false statements lead to.
  if (!application.reminded) impediments.push_back({law::Provision::reminder_1, "impediment.reminder"});
  // materials_2: who comes for somebody else says who he is.
  if (application.channel != Channel::in_person && !application.representative)
    impediments.push_back({law::Provision::materials_2, "impediment.representative"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return ApplicationLodged{at.organization, application, at.officer};
}

}  // namespace procedure
