#pragma once
#include <cstdint>

#include "base/bytes.h"

namespace paper {

/// A point in thousandths of the em, y upwards.
struct Point {
  int x = 0;
  int y = 0;
  bool operator==(const Point&) const = default;
};

/// One glyph's drawing as Type 2 charstring operators (Adobe Technical Note 5177), all relative, without its first move:
/// so glyphs can be joined into one drawing by moving from one's `end` to the next one's `start`.
struct Outline {
  base::Bytes body;
  Point start;
  Point end;
  int advance = 0;
  bool operator==(const Outline&) const = default;
};

/// Takes the segments of a glyph and makes its Outline. Coordinates are rounded to whole thousandths.
class OutlineWriter {
 public:
  void move_to(float x, float y);
  void line_to(float x, float y);
  void curve_to(float x1, float y1, float x2, float y2, float x3, float y3);
  Outline finish(int advance);

 private:
  void put(int value);
  void flush();
  Point go(float x, float y);

  Outline outline_;
  Point at_;
  base::Bytes operands_;  // of the operator being gathered
  int count_ = 0;
  std::uint8_t gathering_ = 0;
  bool started_ = false;
};

/// A charstring number, as `number` of Technical Note 5177, 3.2.
void put_number(base::Bytes& to, int value);

namespace charstring {
inline constexpr std::uint8_t rlineto = 5, rrcurveto = 8, endchar = 14, rmoveto = 21;
}

}  // namespace paper
