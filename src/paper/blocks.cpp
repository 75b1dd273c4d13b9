#include <algorithm>

#include "paper/typesetting.h"

namespace paper {
namespace {

bool right_to_left(const ShapedLine& line) { return std::ranges::any_of(line.clusters, &Cluster::right_to_left); }

double height_of(Canvas& canvas, const std::vector<std::string_view>& lines, const Ink& ink, const Measure& measure) {
  int count = 0;
  for (const auto line : lines) count += paragraph_lines(canvas.shaped(line, ink.style), ink, measure.width);
  return measure.leading * count;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void set_block(Canvas& canvas, std::string_view text, Ink ink, Measure measure, double height) {
  constexpr double step = 0.96, smallest = 1;
  const auto lines = lines_of(text);
  while (ink.size > smallest && height_of(canvas, lines, ink, measure) > height) ink.size *= step, measure.leading *= step;
  for (const auto line : lines) {
    const ShapedLine shaped = canvas.shaped(line, ink.style);
    if (!right_to_left(shaped)) {
      measure.y = paragraph(canvas, shaped, ink, measure);
      continue;
    }
    // A paragraph runs from left to right alone: such a line gets the room that a paragraph would have, and is fitted into it.
    const double room = measure.leading * paragraph_lines(shaped, ink, measure.width);
    fitted(canvas, line, ink, measure.x, measure.y - ink.size + room / 2, measure.width, room);
    measure.y += room;
  }
}

}  // namespace paper
