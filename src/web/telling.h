#pragma once
#include "html/parts.h"
#include "procedure/telling.h"
#include "web/visit.h"

namespace web {

/// Telephone or e-mail, or that none is known.
html::Html contact_of(const Visit& visit, const std::string& contact);

/// That the person waits for another day than the right one, with the way to telling them for whoever may.
html::SummaryRow untold_row(const Visit& visit, const procedure::Untold& untold, const std::optional<html::Url>& telling_page);

}  // namespace web
