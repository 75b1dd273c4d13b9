#pragma once
#include "office/matter.h"
#include "procedure/signer.h"

// Notices: on record with their numbers first, then signed and kept. [document_6]
namespace office {

/// Whether the content can be drawn: asked before anything is put on record.
std::expected<void, Hindrance> drawable(const Office& office, const procedure::Content& content);

/// What the notices of a matter say, each ready to be signed; a trial of an event tells what one will say.
procedure::Content content_of(const Office& office, const procedure::Inquiry& state, const procedure::Notice& notice, const std::string& officer);
procedure::Content content_of(const Office& office, const procedure::Inquiry& inquiry, const procedure::Review& state, const procedure::Notice& notice,
                              const std::string& officer);

/// Signs every notice of the inquiry or the review that is on record and not signed; the reply to a review is an act of its own. Answers the inquiry or
/// the review, so that it ends the act that gave cause for the notice.
std::expected<base::Id, Hindrance> sign_notices(const Office& office, const base::Id& inquiry, FormKey form, const Subject& subject);
std::expected<base::Id, Hindrance> sign_review_notices(const Office& office, const base::Id& review, FormKey form, const Subject& subject);

}  // namespace office
