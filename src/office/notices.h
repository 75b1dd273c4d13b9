#pragma once
#include "office/act.h"
#include "procedure/signer.h"

// Notices: on record with their numbers first, then signed and kept. [document_6]
namespace office {

/// An event that signed notices follow from, as the step that puts it on record with the counters their numbers come from. Each notice is drawn first, for
/// trial: what cannot be signed is never on record, and takes no number. [numbering]
Decided step_with_notices(const Office& office, const Subject& subject, const Matter& matter, procedure::InquiryEvent event);
ReviewDecision step_with_notices(const Office& office, const Subject& subject, const ReviewMatter& matter, procedure::ReviewEvent event);

/// The same of what the law decided: the event, or what stands in the way.
template <class Matter, class Event>
auto step_with_notices(const Office& office, const Subject& subject, const Matter& matter, std::expected<Event, procedure::Impediments> event)
    -> decltype(step_with_notices(office, subject, matter, *std::move(event))) {
  if (!event) return std::unexpected(Hindrance(std::move(event.error())));
  return step_with_notices(office, subject, matter, *std::move(event));
}

/// What a notice of a matter says, ready to be signed.
procedure::Content content_of(const Office& office, const procedure::Inquiry& state, const procedure::Notice& notice, const std::string& officer);
procedure::Content content_of(const Office& office, const procedure::Inquiry& inquiry, const procedure::Review& state, const procedure::Notice& notice,
                              const std::string& officer);

/// Signs every notice of the inquiry or the review that is on record and not signed; the reply to a review is an act of its own. Answers the inquiry or
/// the review, so that it ends the act that gave cause for the notice. Two who do so at once make one: whoever comes second has what the first signed.
std::expected<base::Id, Hindrance> sign_notices(const Office& office, const base::Id& inquiry, FormKey form, const Subject& subject);
std::expected<base::Id, Hindrance> sign_review_notices(const Office& office, const base::Id& review, FormKey form, const Subject& subject);

}  // namespace office
