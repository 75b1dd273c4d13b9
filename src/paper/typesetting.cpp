#include "paper/typesetting.h"

#include <algorithm>

namespace paper {
namespace {

constexpr std::u16string_view never_first = u"，。；：、！？）》」』”’…";
constexpr std::u16string_view never_last = u"（《「『“‘〔";

bool is_han(char16_t c) { return c >= 0x2e80; }
bool is_space(const Cluster& cluster) { return cluster.text == u" "; }

bool may_break(const Cluster& before, const Cluster& after) {
  if (is_space(after)) return false;
  if (is_space(before)) return true;
  const char16_t left = before.text.back();
  const char16_t right = after.text.front();
  if (never_first.contains(right) || never_last.contains(left)) return false;
  return is_han(left) || is_han(right);
}

// The clusters [first, last) as a line of its own that begins at 0, without the spaces at its end.
ShapedLine cut(const ShapedLine& whole, std::size_t first, std::size_t last) {
  while (last > first + 1 && is_space(whole.clusters[last - 1])) --last;
  ShapedLine line;
  line.clusters.assign(whole.clusters.begin() + static_cast<std::ptrdiff_t>(first), whole.clusters.begin() + static_cast<std::ptrdiff_t>(last));
  const int start = line.clusters.front().x;
  for (Cluster& cluster : line.clusters) cluster.x -= start;
  line.width = line.clusters.back().x + line.clusters.back().advance;
  return line;
}

// Spreads what is missing to the full width over the spaces of a Latin line, over every place of a Chinese one where it could break.
void justify(ShapedLine& line, int width) {
  const bool han = std::ranges::any_of(line.clusters, [](const Cluster& c) { return is_han(c.text.front()); });
  const auto gap_after = [&](std::size_t i) { return han ? may_break(line.clusters[i], line.clusters[i + 1]) : is_space(line.clusters[i]); };
  int gaps = 0;
  for (std::size_t i = 0; i + 1 < line.clusters.size(); ++i) gaps += gap_after(i);
  if (gaps == 0 || line.width > width) return;
  int passed = 0;
  const int missing = width - line.width;
  for (std::size_t i = 0; i < line.clusters.size(); ++i) {
    line.clusters[i].x += missing * passed / gaps;
    if (i + 1 < line.clusters.size()) passed += gap_after(i);
  }
  line.width = width;
}

// Where the line that begins at `first` ends.
std::size_t line_end(const ShapedLine& whole, std::size_t first, int width) {
  std::size_t end = whole.clusters.size();
  std::size_t good = first;
  for (std::size_t i = first; i < whole.clusters.size(); ++i) {
    const Cluster& cluster = whole.clusters[i];
    if (i > first && may_break(whole.clusters[i - 1], cluster)) good = i;
    if (!is_space(cluster) && cluster.x + cluster.advance - whole.clusters[first].x > width) {
      end = good > first ? good : std::max(i, first + 1);
      break;
    }
  }
  return end;
}

}  // namespace

int paragraph_lines(const ShapedLine& whole, const Ink& ink, double width) {
  int lines = 0;
  for (std::size_t first = 0; first < whole.clusters.size(); ++lines) first = line_end(whole, first, static_cast<int>(width * 1000 / ink.size));
  return lines;
}

double paragraph(Canvas& canvas, std::string_view text, const Ink& ink, const Measure& measure) {
  return paragraph(canvas, canvas.shaped(text, ink.style), ink, measure);
}

double paragraph(Canvas& canvas, const ShapedLine& whole, const Ink& ink, const Measure& measure) {
  double y = measure.y;
  for (std::size_t first = 0; first < whole.clusters.size();) {
    const double indent = first == 0 ? measure.indent : 0;
    const int width = static_cast<int>((measure.width - indent) * 1000 / ink.size);
    const std::size_t last = line_end(whole, first, width);
    ShapedLine line = cut(whole, first, last);
    if (measure.justified && last < whole.clusters.size()) justify(line, width);
    canvas.show(line, ink, measure.x + indent, y);
    y += measure.leading;
    first = last;
  }
  return y;
}

}  // namespace paper
