#pragma once
#include <string>

namespace paper {

/// A character that no font at hand can draw. It is never replaced by a box: the document is not made.
struct MissingGlyph {
  char32_t character = 0;  // U+FFFD where the text is not UTF-8
  bool operator==(const MissingGlyph&) const = default;
};
/// "U+1F600"
std::string to_text(const MissingGlyph& missing);

}  // namespace paper
