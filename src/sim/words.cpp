#include "sim/words.h"

namespace sim {

procedure::Inquiry state_of(const World& world, const Errand& errand) {
  const auto matter = office::load_matter(world.office, errand.inquiry);
  return matter ? matter->state : procedure::Inquiry(procedure::Unknown{});
}

procedure::Review review_of(const World& world, const Errand& errand) {
  const auto review = errand.review ? office::load_review(world.office, *errand.review) : std::nullopt;
  return review ? review->state : procedure::Review(procedure::NoObjection{});
}

Caller caller(World& world, const Errand& errand, Manner manner) {
  const auto state = state_of(world, errand);
  const auto* lodged = procedure::lodged(state);
  if (lodged == nullptr || slips(world, manner)) {
    if (world.chance.once_in(2)) return {procedure::Recipient::applicant, "X1"};
    return {procedure::Recipient::representative, "X1"};
  }
  const auto& application = lodged->lodged.application;
  if (application.representative && world.chance.once_in(2)) return {procedure::Recipient::representative, application.representative->document_number};
  return {procedure::Recipient::applicant, application.document.number};
}

}  // namespace sim
