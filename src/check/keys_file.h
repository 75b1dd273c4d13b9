#pragma once
#include <string>

#include "check/trust.h"

namespace check {

/// The keys that a checker elsewhere goes by, as JSON: docs/formats/keys.md. `issuer`: the service's address, which the lists of statuses stand below.
/// `lists`: the numbers of the lists in use, for whoever wants to have them before there is no network.
std::string keys_file(const Trust& trust, const std::string& issuer, const std::vector<std::uint32_t>& lists);

}  // namespace check
