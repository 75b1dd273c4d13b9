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

namespace {

// Somebody whom the application does not name, with everything or without something.
procedure::LaterRepresentative later(law::Day today, std::uint8_t lot) {
  procedure::LaterRepresentative later{.guardian = lot % 4 == 3, .name = "Chen Later", .born_on = today - std::chrono::days{365 * (lot % 8 == 4 ? 17 : 40)}};
  later.materials = later.guardian ? std::vector<std::string>{"material.proof_of_guardianship", "material.guardian_identity_document"}
                                   : std::vector<std::string>{"material.power_of_attorney", "material.trustee_identity_document"};
  if (lot % 3 == 1) later.materials.pop_back();
  if (lot % 16 == 4) later.reason = "works, and understands";
  return later;
}

}  // namespace

Caller caller(World& world, const Errand& errand, const office::FormKey& form, Manner manner) {
  const auto state = state_of(world, errand);
  const auto* lodged = procedure::lodged(state);
  const auto lot = form.bytes[0], which = form.bytes[1];
  if (lodged == nullptr || slips(world, manner)) {
    if (world.chance.once_in(2)) return {procedure::Recipient::applicant, "X1", {.document_reason = lot % 4 == 0 ? "the photograph compared" : ""}};
    if (lot % 2 == 0) return {procedure::Recipient::representative, "X1"};
    return {procedure::Recipient::representative, "X2", {.representative = later(world.today(), which)}};
  }
  const auto& application = lodged->lodged.application;
  if (application.representative && world.chance.once_in(2)) {
    if (lot % 16 == 0) return {procedure::Recipient::representative, "X3", {.document_reason = "the old card, cut"}};
    return {procedure::Recipient::representative, application.representative->document_number};
  }
  if (lot % 16 == 1) return {procedure::Recipient::applicant, "X4", {.document_reason = "the old passport, cancelled"}};
  if (lot % 16 == 2) return {procedure::Recipient::representative, "X5", {.representative = later(world.today(), 0)}};
  return {procedure::Recipient::applicant, application.document.number};
}

}  // namespace sim
