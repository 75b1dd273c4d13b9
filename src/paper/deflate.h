#pragma once
#include "base/bytes.h"

namespace paper {

/// zlib's format (RFC 1950), as PDF's FlateDecode wants it. `level`: 1 (fast) to 12 (small).
base::Bytes deflated(base::ByteView bytes, int level);

}  // namespace paper
