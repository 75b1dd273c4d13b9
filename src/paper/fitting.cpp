#include <algorithm>

#include "paper/typesetting.h"

namespace paper {
namespace {

constexpr double line_height = 1.22;
constexpr double step = 0.95;
constexpr double smallest = 1;  // points: no text is so long, but the search must end

struct Words {
  std::vector<std::string_view> texts;
  std::vector<int> widths;  // thousandths of the em
  int space = 0;
};

Words words_of(Canvas& canvas, std::string_view text, const Style& style) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.texts.push_back(text.substr(at, end - at));
    words.widths.push_back(canvas.shaped(words.texts.back(), style).width);
    at = end + 1;
  }
  words.space = canvas.shaped(" ", style).width;
  return words;
}

// The words of each line where lines are filled one after the other: how many words each takes.
std::vector<std::size_t> filled(const Words& words, int width) {
  std::vector<std::size_t> lines;
  int used = 0;
  for (std::size_t i = 0; i < words.texts.size(); ++i) {
    const int more = words.widths[i] + (used == 0 ? 0 : words.space);
    if (lines.empty() || used + more > width) {
      lines.push_back(1);
      used = words.widths[i];
      continue;
    }
    ++lines.back();
    used += more;
  }
  return lines;
}

bool fits(const Words& words, const std::vector<std::size_t>& lines, int width, double size, double height) {
  return std::ranges::all_of(words.widths, [&](int w) { return w <= width; }) && static_cast<double>(lines.size()) * size * line_height <= height;
}

}  // namespace

void fitted(Canvas& canvas, std::string_view text, const Ink& wanted, double x, double y, double width, double height) {
  Ink ink = wanted;
  const ShapedLine whole = canvas.shaped(text, ink.style);
  const double middle = 0.36;  // of capital letters, in ems above the base line
  if (Canvas::width(whole, ink) <= width) return canvas.show(whole, ink, x, y + middle * ink.size);
  const Words words = words_of(canvas, text, ink.style);
  std::vector<std::size_t> lines;
  for (;; ink.size *= step) {
    const int room = static_cast<int>(width * 1000 / ink.size);
    lines = filled(words, room);
    if (fits(words, lines, room, ink.size, height) || ink.size < smallest) break;
  }
  double base = y + middle * ink.size - static_cast<double>(lines.size() - 1) * ink.size * line_height / 2;
  std::size_t at = 0;
  for (const std::size_t count : lines) {
    const char* from = words.texts[at].data();
    const std::string_view last = words.texts[at + count - 1];
    canvas.text({from, static_cast<std::size_t>(last.data() + last.size() - from)}, ink, x, base);
    base += ink.size * line_height;
    at += count;
  }
}

}  // namespace paper
