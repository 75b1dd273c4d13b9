#include "office/notices.h"
#include "office/review.h"

namespace office {

std::expected<base::Id, Hindrance> object(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::LodgeObjection& command) {
  if (const auto done = answered(office, form)) return *done;
  auto matter = matter_for(office, subject, Act::object, inquiry);
  if (!matter) return std::unexpected(matter.error());
  procedure::Objectionable objectionable{.inquiry = inquiry, .deciders = procedure::deciders(matter->state)};
  if (const auto standing = procedure::standing_document(matter->state)) objectionable.document = standing->document;
  if (const auto* accepted = procedure::accepted(matter->state)) objectionable.under_review = accepted->review.has_value();
  const auto event = procedure::decide(procedure::lodged(matter->state)->lodged, objectionable, command, circumstance(office, subject));
  if (!event) return std::unexpected(event.error());
  // review_1: one review is open at a time; the inquiry moves with it, so that of two objections at once one is lodged.
  const ReviewMatter review{base::random_id(office.random), 0, procedure::NoObjection{}, {}, *matter};
  return append(office, review.id, batch_of(office, *matter, {{procedure::ObjectionOpened{review.id}}}, review, {{*event}}, form));
}

std::expected<base::Id, Hindrance> accept_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::AcceptReview& command) {
  const auto done = carry_out(office, subject, form, Act::accept_review, review, [&](const ReviewMatter& matter) -> ReviewDecision {
    const auto* objected = std::get_if<procedure::Objected>(&matter.state);
    if (objected == nullptr) return std::unexpected(MovedOn{});
    return step_with_notices(office, subject, matter, procedure::decide(objected->objection, command, circumstance(office, subject)));
  });
  return done ? sign_review_notices(office, review, form, subject) : done;
}

std::expected<base::Id, Hindrance> withdraw_objection(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                      const procedure::WithdrawObjection& command) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = review_for(office, subject, Act::object, review);
  if (!matter) return std::unexpected(matter.error());
  const bool open = std::holds_alternative<procedure::Objected>(matter->state) || std::holds_alternative<procedure::UnderReview>(matter->state);
  if (!open) return std::unexpected(MovedOn{});
  const auto event = procedure::decide(procedure::lodged(matter->inquiry.state)->lodged, command, circumstance(office, subject));
  if (!event) return std::unexpected(event.error());
  return append(office, review, batch_of(office, matter->inquiry, {{procedure::ObjectionClosed{review}}}, *matter, {{*event}}, form));
}

}  // namespace office
