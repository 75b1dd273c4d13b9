#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/hash.h"

/// The spelling that the text formats of this folder share: lines that end with a newline, decimals without leading zeroes.
namespace ledger {

/// Takes the first line off a text; none where there is no newline.
std::optional<std::string_view> take_line(std::string_view& text);

/// A decimal without leading zeroes, sign or blanks; exactly one spelling of a number parses.
std::optional<std::uint64_t> parse_decimal(std::string_view text);

/// The Base64 of 32 bytes.
std::optional<base::Digest> digest_from_base64(std::string_view text);

/// UTF-8 without control characters (below U+0020, and U+007F).
bool printable(std::string_view text);

}  // namespace ledger
