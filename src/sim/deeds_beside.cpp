#include "office/changes.h"
#include "office/revocation.h"
#include "office/telling.h"
#include "sim/deeds.h"
#include "sim/words.h"

namespace sim::deeds {

Answer transfer(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto state = state_of(world, errand);
  const auto* lodged = procedure::lodged(state);
  auto to = lodged == nullptr ? std::string{} : lodged->lodged.application.district;
  if (slips(world, manner)) to = world.chance.one_of(world.organizations);
  return office::transfer(world.office, by, form, errand.inquiry, {to});
}

Answer correct(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto state = state_of(world, errand);
  const auto* lodged = procedure::lodged(state);
  if (lodged == nullptr) return std::unexpected(office::NotThere{});
  auto person = lodged->lodged.application.person;
  // As the passport prints it; where that is what the application says, something smaller was wrong.
  std::erase(person.given_names, '~');
  if (person == lodged->lodged.application.person) world.chance.once_in(2) ? person.native_name += "x" : person.given_names += "A";
  if (slips(world, manner)) person = lodged->lodged.application.person;
  if (slips(world, manner, 5)) person.surname.clear();
  if (slips(world, manner, 5)) person.nationality = "FRA";
  return office::correct(world.office, by, form, errand.inquiry, {person, sentence(world, manner, "misread; seen in the passport")});
}

Answer withdraw(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto [who, number, shown] = caller(world, errand, form, manner);
  return office::withdraw(world.office, by, form, errand.inquiry, {who, number, shown});
}

Answer suspect_misuse(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::suspect_misuse(world.office, by, form, errand.inquiry, {sentence(world, manner, "the stamp on the lease is drawn")});
}

Answer compare_persons(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  procedure::ComparePersons command{{}, world.chance.once_in(2), sentence(world, manner, "photographs compared")};
  const auto state = state_of(world, errand);
  if (const auto* lodged = procedure::lodged(state)) {
    const auto& application = lodged->lodged.application;
    const auto others = office::namesakes(world.office, errand.inquiry, application, office::known_person(world.office, application));
    if (!others.empty()) command.other = others.front().stream;
  }
  return office::compare_persons(world.office, by, form, errand.inquiry, command);
}

Answer tell(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::tell_applicant(world.office, by, form, errand.inquiry, {procedure::Means::telephone, sentence(world, manner, "the applicant answered")});
}

Answer revoke(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto ground = world.chance.once_in(2) ? procedure::RevocationGround::examination : procedure::RevocationGround::misspelt_name;
  return office::revoke(world.office, by, form, errand.inquiry, {ground, reason(world, manner)});
}

}  // namespace sim::deeds
