#pragma once
#include "office/act.h"

// Revocation, by the organization that issued or by its superior, within a review and outside one. [review_4]
namespace office {

/// Signs the notice too. The document checks as revoked from the moment of the entry on.
std::expected<base::Id, Hindrance> revoke(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::RevokeDocument& command);

/// The event alone, where it is part of another act's batch.
Decided revocation_step(const Office& office, const Subject& subject, const Matter& matter, const procedure::RevokeDocument& command);

}  // namespace office
