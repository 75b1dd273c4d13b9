#pragma once
#include "law/organization.h"
#include "web/visit.h"

namespace web {

/// A processing place's address, and its hours, in the reader's language.
std::string address_of(const Visit& visit, const law::Organization& organization);
std::string hours_of(const Visit& visit, const law::Organization& organization);

}  // namespace web
