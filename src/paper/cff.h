#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace paper {

/// A bare CID-keyed CFF font program (Adobe Technical Note 5176) of the collection Adobe-Identity-0 at 1000 units an em,
/// whose CIDs are the glyphs' numbers. `charstrings`: one after the other, the first being .notdef; `ends`: where each ends.
base::Bytes cff_program(std::string_view name, base::ByteView charstrings, const std::vector<std::uint32_t>& ends);

}  // namespace paper
