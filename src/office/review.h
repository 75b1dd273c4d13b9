#pragma once
#include "office/act.h"

// The acts of a review. All but `object` take the review's id and answer it. [review_1] to [review_5]
namespace office {

/// Answers the review that is opened.
std::expected<base::Id, Hindrance> object(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::LodgeObjection& command);
std::expected<base::Id, Hindrance> accept_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::AcceptReview& command);
std::expected<base::Id, Hindrance> withdraw_objection(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                      const procedure::WithdrawObjection& command);

std::expected<base::Id, Hindrance> request_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                     const procedure::RequestInformation& command);
std::expected<base::Id, Hindrance> note_answer_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                         const procedure::NoteAnswer& command);
std::expected<base::Id, Hindrance> remind_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                    const procedure::Remind& command);
std::expected<base::Id, Hindrance> note_refusal_in_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                          const procedure::NoteRefusalToCooperate& command);

std::expected<base::Id, Hindrance> propose_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::ProposeExtension& command);
/// Signs the notice to the objector too.
std::expected<base::Id, Hindrance> approve_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::ApproveExtension& command);
std::expected<base::Id, Hindrance> decline_review_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                            const procedure::DeclineExtension& command);

/// Where the document is found incorrect it is revoked in the same moment, unless it is already; the notices are signed.
std::expected<base::Id, Hindrance> decide_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::DecideReview& command);
/// Signs the reply, keeps it, and closes the review.
std::expected<base::Id, Hindrance> reply_to_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review);

}  // namespace office
