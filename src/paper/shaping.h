#pragma once
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include <boost/container/small_vector.hpp>

#include "paper/case_of_type.h"
#include "paper/missing_glyph.h"

namespace paper {

/// A glyph of a face, moved by (dx, dy) from where its cluster starts.
struct PlacedGlyph {
  std::uint32_t id = 0;
  std::uint16_t face = 0;
  std::int16_t dx = 0, dy = 0;
  bool operator==(const PlacedGlyph&) const = default;
};

/// The smallest piece of text that is drawn as a whole: a letter with its marks, a syllable, a ligature.
struct Cluster {
  std::u16string text;               // as it is read: what copying and searching find
  boost::container::small_vector<PlacedGlyph, 2> glyphs;
  int advance = 0;                   // thousandths of the em
  int x = 0;                         // its left end in the line, thousandths of the em
  bool right_to_left = false;
  bool operator==(const Cluster&) const = default;
};

/// A line of shaped text: clusters in reading order, each with its place.
struct ShapedLine {
  std::vector<Cluster> clusters;
  int width = 0;
  bool operator==(const ShapedLine&) const = default;
};

/// Shapes one line of UTF-8: bidirectional order (UAX 9, direction of the first strong character), scripts, faces, glyphs.
/// Line ends, controls and directional overrides have no glyph: they are missing.
std::expected<ShapedLine, MissingGlyph> shape(const CaseOfType& faces, std::string_view text, const Style& style);

}  // namespace paper
