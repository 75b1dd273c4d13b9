#pragma once
#include <string_view>
#include <vector>

#include "paper/canvas.h"

namespace paper {

/// The box in which a text of several lines is set.
struct Measure {
  double x = 0;
  double y = 0;        // the base line of the first line
  double width = 0;
  double leading = 0;  // from base line to base line
  double indent = 0;   // of the first line
  bool justified = true;
  bool operator==(const Measure&) const = default;
};

/// Sets a paragraph that runs from left to right, Chinese or Latin: lines break after a space or between Han characters, never before
/// closing punctuation. Answers the base line that the next line would have.
double paragraph(Canvas& canvas, const ShapedLine& text, const Ink& ink, const Measure& measure);
double paragraph(Canvas& canvas, std::string_view text, const Ink& ink, const Measure& measure);

/// How many lines it would take.
int paragraph_lines(const ShapedLine& text, const Ink& ink, double width);

/// Sets the lines of a text, each a paragraph of its own, within `height` below the first base line: smaller where they are too long, never cut.
void set_block(Canvas& canvas, std::string_view text, Ink ink, Measure measure, double height);
/// The lines of a text that ends them in '\n' or "\r\n"; none is empty.
std::vector<std::string_view> lines_of(std::string_view text);

/// Sets a text of any script and direction into a box of one or two lines around the middle line `y`: at the ink's size if it fits,
/// else on two lines, else smaller until it does. Nothing is ever cut.
void fitted(Canvas& canvas, std::string_view text, const Ink& ink, double x, double y, double width, double height);

}  // namespace paper
