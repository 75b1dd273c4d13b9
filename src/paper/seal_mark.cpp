#include "paper/seal_mark.h"

#include <cmath>
#include <numbers>

#include "paper/ornament.h"

namespace paper {
namespace {

constexpr Color ink_color{0.16, 0.38, 0.52};
constexpr Color pale{0.74, 0.83, 0.89};

// Letters upright on a circle, clockwise from the left, spread over the whole of it.
void text_around(Canvas& canvas, std::string_view text, const Ink& ink, double middle, double radius) {
  const ShapedLine line = canvas.shaped(text, ink.style);
  if (line.clusters.empty()) return;
  for (const Cluster& cluster : line.clusters) {
    const double place = (cluster.x + cluster.advance / 2.0) / line.width;
    const double turn = 180 - 360 * place;  // degrees, counter-clockwise from the right
    const double angle = turn * std::numbers::pi / 180;
    canvas.save_turned(middle + radius * std::cos(angle), middle - radius * std::sin(angle), turn - 90);
    ShapedLine letter{{cluster}, cluster.advance};
    letter.clusters[0].x = 0;
    canvas.show(letter, ink, -cluster.advance * ink.size / 2000, ink.size * 0.35);
    canvas.restore();
  }
}

}  // namespace

void draw_seal_mark(Canvas& canvas, std::string_view center, std::string_view below, std::string_view around) {
  constexpr double middle = seal_side / 2;
  draw_rosette(canvas, middle, middle, middle - 18, pale, 0.25);
  canvas.fill_color(palette::white);
  canvas.circle(middle, middle, 21);
  canvas.fill();
  canvas.stroke_color(ink_color);
  for (const auto& [radius, width] : {std::pair{middle - 1.5, 1.8}, {middle - 4.2, 0.5}, {middle - 15.6, 0.5}, {21.0, 0.4}}) {
    canvas.line_width(width);
    canvas.circle(middle, middle, radius);
    canvas.stroke();
  }
  text_around(canvas, around, {{Weight::bold, false}, 7, ink_color}, middle, middle - 9.9);
  canvas.text(center, {{Weight::bold, true}, 15.5, ink_color, 1}, middle, middle + 3.4, Align::center);
  canvas.text(below, {{Weight::bold, false}, 3.9, ink_color, 0.2}, middle, middle + 11.2, Align::center);
}

}  // namespace paper
