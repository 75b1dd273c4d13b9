#include "procedure/correction.h"

#include <tuple>

#include "procedure/extract.h"
#include "procedure/reason.h"

namespace procedure {
namespace {

auto printed(const Person& person) { return std::tie(person.surname, person.given_names, person.native_name, person.chinese_name, person.sex); }

}  // namespace

std::expected<ApplicationCorrected, Impediments> decide(const ApplicationLodged& lodged, const CorrectApplication& command, const Circumstance& at) {
  const auto& person = lodged.application.person;
  Impediments impediments;
  // materials_1: what is corrected is corrected by the document on the counter, and it is told how.
  if (!said(command.reason)) impediments.push_back({law::Provision::materials_1, "impediment.correction_reason"});
  if (!said(command.person.surname)) impediments.push_back({law::Provision::materials_1, "impediment.correction_surname"});
  const bool same_identity = command.person.born_on == person.born_on && command.person.nationality == person.nationality;
  if (same_identity && printed(command.person) == printed(person)) impediments.push_back({law::Provision::materials_1, "impediment.correction_same"});
  // time_5: another day of birth or nationality is another person until that is verified.
  if (!same_identity) impediments.push_back({law::Provision::time_5, "impediment.correction_identity"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return ApplicationCorrected{at.on, command.person, command.reason, at.officer};
}

bool asks_anew(const Application& before, const Application& after) { return sought(before) != sought(after); }

}  // namespace procedure
