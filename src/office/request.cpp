#include "office/review.h"
#include "office/verification.h"

// Requests in an inquiry and in a review: one act each, on whichever of the two. [time_4] [review_1]
namespace office {
namespace {

Decided requested(const Office& office, const Subject& subject, const Matter& matter, const auto& command) {
  const auto held = procedure::undecided(matter.state);
  if (!held) return std::unexpected(MovedOn{});
  if constexpr (requires { command.whom; }) return step(procedure::decide(command, circumstance(office, subject)));
  else return step(procedure::decide(procedure::accepted(*held).requests, command, circumstance(office, subject)));
}

ReviewDecision requested(const Office& office, const Subject& subject, const ReviewMatter& matter, const auto& command) {
  const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
  if (held == nullptr) return std::unexpected(MovedOn{});
  if constexpr (requires { command.whom; }) return review_step(procedure::decide(command, circumstance(office, subject)));
  else return review_step(procedure::decide(held->requests, command, circumstance(office, subject)));
}

template <class Kind>
std::expected<base::Id, Hindrance> carried(const Office& office, const Subject& subject, FormKey form, const base::Id& id, const auto& command) {
  return carry_out(office, subject, form, Act::request_information, id, [&](const Kind& matter) { return requested(office, subject, matter, command); });
}

}  // namespace

std::expected<base::Id, Hindrance> request_information(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                       const procedure::RequestInformation& command) {
  return carried<Matter>(office, subject, form, inquiry, command);
}
std::expected<base::Id, Hindrance> note_answer(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                               const procedure::NoteAnswer& command) {
  return carried<Matter>(office, subject, form, inquiry, command);
}
std::expected<base::Id, Hindrance> remind(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::Remind& command) {
  return carried<Matter>(office, subject, form, inquiry, command);
}
std::expected<base::Id, Hindrance> note_refusal_to_cooperate(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                             const procedure::NoteRefusalToCooperate& command) {
  return carried<Matter>(office, subject, form, inquiry, command);
}

std::expected<base::Id, Hindrance> request_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                     const procedure::RequestInformation& command) {
  return carried<ReviewMatter>(office, subject, form, review, command);
}
std::expected<base::Id, Hindrance> note_answer_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                         const procedure::NoteAnswer& command) {
  return carried<ReviewMatter>(office, subject, form, review, command);
}
std::expected<base::Id, Hindrance> remind_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                    const procedure::Remind& command) {
  return carried<ReviewMatter>(office, subject, form, review, command);
}
std::expected<base::Id, Hindrance> note_refusal_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                          const procedure::NoteRefusalToCooperate& command) {
  return carried<ReviewMatter>(office, subject, form, review, command);
}

}  // namespace office
