#include "paper/font_objects.h"

#include <fmt/format.h>

namespace paper {

std::string composite(std::string_view name, int cid_font, int text) {
  return fmt::format("<</Type/Font/Subtype/Type0/BaseFont/{}/Encoding/Identity-H/DescendantFonts[{} 0 R]/ToUnicode {} 0 R>>", name, cid_font, text);
}

std::string cid_font(std::string_view name, int descriptor, std::string_view widths) {
  return fmt::format(
      "<</Type/Font/Subtype/CIDFontType0/BaseFont/{}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {} 0 R/DW 1000/W{}>>",
      name, descriptor, widths);
}

std::string descriptor(std::string_view name, int program, int cids) {
  return fmt::format(
      "<</Type/FontDescriptor/FontName/{}/Flags 4/FontBBox[-200 -400 1400 1200]/ItalicAngle 0/Ascent 1069/Descent -293/CapHeight 714/StemV 80"
      "/FontFile3 {} 0 R/CIDSet {} 0 R>>",
      name, program, cids);
}

}  // namespace paper
