#pragma once
#include "check/standing.h"
#include "office/rows.h"

namespace web {

/// What is on record of a document, as it was at a moment.
check::Standing standing_of(const office::OnRecord& found, base::Instant at);

/// What the office says of documents, by their files and by number and code: now, or as it was at a moment.
check::Register register_of(const office::Office& office, std::optional<base::Instant> at = {});

}  // namespace web
