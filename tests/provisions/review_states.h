#pragma once
#include "matter_states.h"

// A review in each of its states: of the refusal that officer 6 decided and officer 5 confirmed.
namespace matter {

inline procedure::Review after(const procedure::Review& state, const procedure::ReviewEvent& event, std::vector<std::uint64_t> numbers = {}) {
  return procedure::apply(state, event, {instant("2026-12-01T02:00:00.000Z"), std::move(numbers)});
}
inline procedure::Objectionable objectionable(const procedure::Inquiry& state) {
  const auto standing = procedure::standing_document(state);
  const auto* held = procedure::accepted(state);
  return {someone(80), standing ? std::optional(standing->document) : std::nullopt, held != nullptr && held->review.has_value(), procedure::deciders(state)};
}
inline procedure::LodgeObjection statement() { return {procedure::Recipient::applicant, "L898902C3", "I was never convicted"}; }
inline procedure::Review objected_state(const procedure::Inquiry& inquiry = refused_state()) {
  return after(procedure::NoObjection{}, *procedure::decide(procedure::lodged(inquiry)->lodged, objectionable(inquiry), statement(), by(1, "2026-12-01")));
}
inline procedure::Review reviewing_state(const procedure::Inquiry& inquiry = refused_state()) {
  const auto objected = objected_state(inquiry);
  return after(objected, *procedure::decide(procedure::objected(objected)->objection, procedure::AcceptReview{true}, by(1, "2026-12-01")), {1});
}
inline procedure::Review settled_state(procedure::ReviewResult result, const procedure::Inquiry& inquiry = refused_state()) {
  const auto review = reviewing_state(inquiry);
  const procedure::DecideReview command{result, {"经复核", "Reviewed."}, true};
  return after(review, *procedure::decide(procedure::objected(review)->objection, command, by(in_charge, "2026-12-08")), {1, 1});
}

}  // namespace matter
