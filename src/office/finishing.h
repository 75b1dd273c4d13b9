#pragma once
#include "office/matter.h"

// What is on record is signed: in the act that puts it there, or by the service itself where a crash, the log or the signer fell between.
namespace office {

/// Whether the matter has a certificate or a refusal on record that is not signed.
bool to_be_signed(const procedure::Inquiry& state);

/// Signs the certificate or the refusal that is on record, and seen to be there, and keeps it. Two who do so at once make one. What can never be signed is
/// no document, and its intent is revoked: [never_signed]
std::expected<base::Id, Hindrance> finish_document(const Office& office, const Matter& matter, FormKey form);

/// A matter or a review with something on record that is not signed yet.
struct Unfinished {
  enum class What { document, notice, review_notice };
  What what;
  base::Id owner;
};
/// All of them, the oldest first.
std::vector<Unfinished> unfinished(const Office& office);
/// Signs it. Whoever goes through all of them asks for each by itself: what keeps one of them keeps no other.
std::expected<base::Id, Hindrance> finish(const Office& office, const Unfinished& one);
/// Each of them once; answers how many were signed. What cannot be signed stays, or is revoked.
std::size_t finish_intended(const Office& office);

}  // namespace office
