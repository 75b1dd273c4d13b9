#pragma once
#include "check/standing.h"
#include "office/rows.h"

namespace web {

/// What is on record of a document, as it was at a moment.
check::Standing standing_of(const office::OnRecord& found, base::Instant at);

/// Which list an address names, of those below the service's own address; none where it is not one of them.
std::optional<std::uint32_t> list_at(const std::string& public_url, const std::string& uri);

/// What the office says of documents, by their files and by number and code: now, or as it was at a moment.
check::Register register_of(const office::Office& office, std::optional<base::Instant> at = {});

}  // namespace web
