#pragma once
#include <string>
#include <string_view>

namespace paper {

/// The dictionaries of a font that a document brings: Type0 over CIDFontType0C, glyphs by number (ISO 32000-1, 9.7). Whole numbers are those of objects.
std::string composite(std::string_view name, int cid_font, int text);
std::string cid_font(std::string_view name, int descriptor, std::string_view widths);
std::string descriptor(std::string_view name, int program, int cids);

}  // namespace paper
