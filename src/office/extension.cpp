#include "office/notices.h"
#include "office/review.h"
#include "office/verification.h"

// The one extension of a limit: of an investigation, and of a review, whose objector is told. [investigation_limit] [review_3]
namespace office {
namespace {

std::expected<base::Id, Hindrance> of_investigation(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& inquiry,
                                                    const auto& decide) {
  return carry_out(office, subject, form, act, inquiry, [&](const Matter& matter) -> Decided {
    const auto* verifying = std::get_if<procedure::Verifying>(&matter.state);
    if (verifying == nullptr) return std::unexpected(MovedOn{});
    return step(decide(verifying->investigation.limit));
  });
}

std::expected<base::Id, Hindrance> of_review(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& review, const auto& decide) {
  return carry_out(office, subject, form, act, review, [&](const ReviewMatter& matter) -> ReviewDecision {
    const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
    if (held == nullptr) return std::unexpected(MovedOn{});
    return decide(matter, *held);
  });
}

}  // namespace

std::expected<base::Id, Hindrance> propose_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::ProposeExtension& command) {
  return of_investigation(office, subject, form, Act::propose_extension, inquiry,
                          [&](const procedure::Limit& limit) { return procedure::decide(limit, command, circumstance(office, subject)); });
}
std::expected<base::Id, Hindrance> approve_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::ApproveExtension& command) {
  return of_investigation(office, subject, form, Act::answer_extension, inquiry, [&](const procedure::Limit& limit) {
    return procedure::decide(limit, command, subject.organization, circumstance(office, subject));
  });
}
std::expected<base::Id, Hindrance> decline_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::DeclineExtension& command) {
  return of_investigation(office, subject, form, Act::answer_extension, inquiry,
                          [&](const procedure::Limit& limit) { return procedure::decide(limit, command, circumstance(office, subject)); });
}

std::expected<base::Id, Hindrance> propose_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::ProposeExtension& command) {
  return of_review(office, subject, form, Act::propose_extension, review, [&](const ReviewMatter&, const procedure::UnderReview& held) {
    return review_step(procedure::decide(held.limit, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> approve_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::ApproveExtension& command) {
  const auto done = of_review(office, subject, form, Act::answer_extension, review,
                              [&](const ReviewMatter& matter, const procedure::UnderReview& held) -> ReviewDecision {
    const auto& organization = held.before.objection.organization;
    return step_with_notices(office, subject, matter, procedure::decide(held.limit, command, organization, circumstance(office, subject)));
  });
  return done ? sign_review_notices(office, review, form, subject) : done;
}

std::expected<base::Id, Hindrance> decline_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::DeclineExtension& command) {
  return of_review(office, subject, form, Act::answer_extension, review, [&](const ReviewMatter&, const procedure::UnderReview& held) {
    return review_step(procedure::decide(held.limit, command, circumstance(office, subject)));
  });
}

}  // namespace office
