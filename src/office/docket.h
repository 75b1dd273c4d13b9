#pragma once
#include "office/authority.h"

namespace office {

/// Whose lists the subject sees: those of its own organization; for the superior authority those of every organization below its own, or of the one asked
/// for. [place_1] [review_4]
std::expected<std::vector<std::string>, Hindrance> organizations_seen(const Office& office, const Subject& subject, const std::string& asked);

/// How many are to be told that their due date moved; a number tells nothing of a person and is not recorded. [provisional]
std::size_t count_untold(const Office& office, const Subject& subject);

}  // namespace office
