#pragma once
#include "check/standing.h"
#include "office/rows.h"

namespace web {

/// What is on record of a document, as the check asks it.
check::Standing standing_of(const office::OnRecord& found, base::Instant now);

/// What the office says of documents, by their files and by number and code.
check::Register register_of(const office::Office& office);

}  // namespace web
