#include "sim/deeds.h"
#include "sim/words.h"
#include "sim/work.h"

namespace sim {

using enum procedure::Role;

void work_on_review(World& world, Errand& errand, const std::string& organization) {
  if (!errand.review) return;
  auto& chance = world.chance;
  const auto manner = [&chance](std::size_t times) { return chance.once_in(times) ? Manner::careless : Manner::careful; };
  const auto send = [&](Deed deed, procedure::Role role, Manner how) {
    return world.attempt(errand, world.staff.one(chance, role, organization), deed, how).has_value();
  };
  const auto state = review_of(world, errand);
  if (std::holds_alternative<procedure::Objected>(state)) {
    if (chance.once_in(15)) (void)send(deeds::withdraw_objection, reception_officer, manner(3));
    else (void)send(deeds::accept_review, reception_officer, manner(5));
  } else if (const auto* held = std::get_if<procedure::UnderReview>(&state)) {
    const auto& limit = held->limit;
    if (held->untold && !chance.once_in(3)) (void)send(deeds::tell_in_review, reception_officer, Manner::careful);
    if (chance.once_in(8)) (void)send(deeds::request_in_review, case_officer, manner(4));
    if (chance.once_in(6)) (void)send(deeds::note_answer_in_review, case_officer, manner(4));
    if (chance.once_in(12)) (void)send(deeds::remind_in_review, case_officer, manner(4));
    if (chance.once_in(15)) (void)send(deeds::note_refusal_in_review, case_officer, manner(4));
    if (std::holds_alternative<procedure::ExtensionAwaited>(limit.extension) && !chance.once_in(5))
      (void)send(chance.once_in(4) ? deeds::decline_review_extension : deeds::approve_review_extension, person_in_charge, manner(4));
    else if (chance.once_in(6)) (void)send(deeds::propose_review_extension, case_officer, manner(4));
    if (chance.once_in(60)) (void)send(deeds::withdraw_objection, reception_officer, manner(3));
    if (chance.once_in(5)) (void)send(deeds::decide_review, person_in_charge, manner(4));
  } else if (std::holds_alternative<procedure::ReviewSettled>(state)) {
    (void)send(deeds::reply_to_review, chance.once_in(2) ? case_officer : person_in_charge, Manner::careful);
  } else {
    errand.review.reset();
  }
}

void try_anything(World& world) {
  if (world.errands.empty()) return;
  auto& errand = world.errands[world.chance.below(world.errands.size())];
  const auto deed = world.chance.one_of(deeds::all());
  const auto& by = world.staff.anybody(world.chance);
  const auto answer = world.attempt(errand, by, deed, Manner::careless);
  if (answer && deed == deeds::object) errand.review = *answer;
  if (answer) errand.over = false, errand.next = world.today();
}

}  // namespace sim
