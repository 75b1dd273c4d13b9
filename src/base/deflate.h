#pragma once
#include <optional>

#include "base/bytes.h"

/// zlib's format (RFC 1950), as PDF's FlateDecode and status lists want it.
namespace base {

/// `level`: 1 (fast) to 12 (small).
Bytes deflated(ByteView bytes, int level);
/// What was deflated, where it is exactly `size` bytes; none for anything else, and nothing larger is ever made.
std::optional<Bytes> inflated(ByteView bytes, std::size_t size);

}  // namespace base
