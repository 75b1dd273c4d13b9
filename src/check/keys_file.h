#pragma once
#include <expected>
#include <string>

#include "base/malformed.h"
#include "check/trust.h"

namespace check {

/// The keys that a checker elsewhere goes by, as JSON: docs/formats/keys.md. `issuer`: the service's address, which the lists of statuses stand below.
/// `lists`: the numbers of the lists in use, for whoever wants to have them before there is no network.
std::string keys_file(const Trust& trust, const std::string& issuer, const std::vector<std::uint32_t>& lists);

/// Such a document, read: by whoever kept it, so that it is not complete. One without a root is malformed, and so is a certificate that cannot be read.
std::expected<Trust, base::Malformed> read_keys_file(std::string_view json);

/// The keys that a checker has kept: such a document, as a file of any name; or a folder with it as keys.json, with roots and chains in *.pem, or with both.
/// Throws where there is no root.
Trust read_kept_trust(const std::string& path);

}  // namespace check
