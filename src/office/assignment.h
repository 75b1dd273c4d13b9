#pragma once
#include "office/authority.h"
#include "office/matter.h"

// Whose work a matter is. It is nobody's for good: it is whose role it waits for, and whoever has a hand in it, as long as it is on its way.
// Whoever has no work on it declares for what it is opened. [reminder_2]
namespace office {

/// Assigned: the state of the inquiry, or the review of its document, waits for one of the subject's roles (`procedure::awaited`), or the subject did something
/// on it before; once it has ended, only on the day on which they did. Declared: not so, and today they declared a purpose.
Context context_of(const Office& office, const Subject& subject, const Matter& matter);
Context context_of(const Office& office, const Subject& subject, const ReviewMatter& matter);

/// "purpose.declared.misuse": a key into words/.
std::string declared_key(procedure::Purpose purpose);
/// For what a look on this footing is: `usual` where it is the subject's work, else what was declared. A key into words/.
std::string purpose_of(const Context& context, std::string usual);

/// Declares for what the matter is opened; it holds until the day is over.
std::expected<base::Id, Hindrance> declare_purpose(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                   const procedure::DeclarePurpose& command);

}  // namespace office
