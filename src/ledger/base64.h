#pragma once
#include <optional>

#include "base/hash.h"

/// Base64 of RFC 4648, section 4, with padding, as the C2SP formats write it; exactly one spelling of bytes parses.
namespace ledger {

std::string to_base64(base::ByteView bytes);
std::optional<base::Bytes> from_base64(std::string_view text);
/// The base64 of 32 bytes.
std::optional<base::Digest> digest_from_base64(std::string_view text);

}  // namespace ledger
