#include "office/review.h"
#include "office/telling.h"
#include "sim/deeds.h"
#include "sim/words.h"

namespace sim::deeds {
namespace {

base::Id id_of(const Errand& errand) { return errand.review.value_or(errand.inquiry); }

std::uint32_t some_request_in_review(World& world, const Errand& errand, Manner manner) {
  const auto state = review_of(world, errand);
  const auto* held = procedure::under_review(state);
  if (held == nullptr || slips(world, manner)) return 99;
  for (std::uint32_t i = 0; i < held->requests.size(); ++i)
    if (std::holds_alternative<procedure::Open>(held->requests[i].standing)) return i;
  return 99;
}

}  // namespace

Answer object(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto [who, number, shown] = caller(world, errand, form, manner);
  return office::object(world.office, by, form, errand.inquiry, {who, number, sentence(world, manner, "the name is not mine"), shown});
}

Answer tell_in_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::tell_objector(world.office, by, form, id_of(errand), {procedure::Means::letter, sentence(world, manner, "posted")});
}

Answer accept_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::accept_review(world.office, by, form, id_of(errand), {!slips(world, manner)});
}

Answer withdraw_objection(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto [who, number, shown] = caller(world, errand, form, manner);
  return office::withdraw_objection(world.office, by, form, id_of(errand), {who, number, shown});
}

Answer request_in_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::request_in_review(world.office, by, form, id_of(errand),
                                   {procedure::AskedOf::party, sentence(world, manner, "the objector"), sentence(world, manner, "the letter"),
                                    world.today() + std::chrono::days{slips(world, manner) ? -1 : 3}});
}

Answer note_answer_in_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::note_answer_in_review(world.office, by, form, id_of(errand),
                                       {some_request_in_review(world, errand, manner), sentence(world, manner, "the letter is here")});
}

Answer remind_in_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::remind_in_review(world.office, by, form, id_of(errand),
                                  {some_request_in_review(world, errand, manner), world.today() + std::chrono::days{slips(world, manner) ? -1 : 3}});
}

Answer note_refusal_in_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::note_refusal_in_review(world.office, by, form, id_of(errand),
                                        {some_request_in_review(world, errand, manner), sentence(world, manner, "gives nothing")});
}

Answer propose_review_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::propose_review_extension(world.office, by, form, id_of(errand), {reason(world, manner)});
}

Answer approve_review_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::approve_review_extension(world.office, by, form, id_of(errand), {slips(world, manner) ? 31 : world.chance.between(1, 15)});
}

Answer decline_review_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::decline_review_extension(world.office, by, form, id_of(errand), {sentence(world, manner, "in time it can be done")});
}

Answer decide_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto state = review_of(world, errand);
  const auto* objected = procedure::objected(state);
  const bool refusal = objected != nullptr && objected->objection.document.kind == procedure::OutcomeKind::refusal;
  auto result = world.chance.once_in(3) ? procedure::ReviewResult::incorrect : procedure::ReviewResult::upheld;
  if ((refusal && world.chance.once_in(3)) || slips(world, manner)) result = procedure::ReviewResult::appeal;
  return office::decide_review(world.office, by, form, id_of(errand), {result, reason(world, manner), !slips(world, manner)});
}

Answer reply_to_review(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::reply_to_review(world.office, by, form, id_of(errand));
}

const std::vector<Deed>& all() {
  static const std::vector<Deed> every{
      accept, print_receipt, ask_platforms, issue, refuse, hand_over, notice_missing, transfer, correct, withdraw, suspect_misuse, compare_persons, tell,
      revoke,
      propose_verification, approve_verification, decline_verification, conclude_verification, request, note_answer, remind, note_refusal,
      propose_extension, approve_extension, decline_extension, judge_records, confirm_record, object, tell_in_review, accept_review, withdraw_objection,
      request_in_review, note_answer_in_review, remind_in_review, note_refusal_in_review, propose_review_extension, approve_review_extension,
      decline_review_extension, decide_review, reply_to_review};
  return every;
}

}  // namespace sim::deeds
