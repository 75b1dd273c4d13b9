#include "paper/ornament.h"

#include <array>
#include <cmath>
#include <numbers>

namespace paper {
namespace {

constexpr double outer = 26;  // from the edge of the page to the outermost line
constexpr double band = 15;   // of woven lines
constexpr int strands = 6;

// A sine wave of whole periods from (x, y), each quarter the nearest cubic; along x, or along y where `upright`.
struct Wave {
  double x, y, length, amplitude;
  int periods;
  double phase;  // in periods, a multiple of a quarter divided by the samples
  bool upright;
};

void draw_wave(Canvas& canvas, const Wave& wave) {
  constexpr int samples = 8;  // cubics a period, by Hermite's tangents
  const double step = wave.length / wave.periods / samples;
  const auto angle = [&](int i) { return 2 * std::numbers::pi * (static_cast<double>(i) / samples + wave.phase); };
  const auto height = [&](int i) { return wave.amplitude * std::sin(angle(i)); };
  const auto slope = [&](int i) { return wave.amplitude * std::cos(angle(i)) * 2 * std::numbers::pi / samples / 3; };
  const auto point = [&](double along, double across) -> std::array<double, 2> {
    return wave.upright ? std::array{wave.x + across, wave.y + along} : std::array{wave.x + along, wave.y + across};
  };
  const auto start = point(0, height(0));
  canvas.move_to(start[0], start[1]);
  for (int i = 0; i < wave.periods * samples; ++i) {
    const auto a = point((i + 1.0 / 3) * step, height(i) + slope(i));
    const auto b = point((i + 2.0 / 3) * step, height(i + 1) - slope(i + 1));
    const auto c = point((i + 1) * step, height(i + 1));
    canvas.curve_to(a[0], a[1], b[0], b[1], c[0], c[1]);
  }
}

void frame(Canvas& canvas, double inset, double width) {
  canvas.line_width(width);
  canvas.rectangle(inset, inset, page_width - 2 * inset, page_height - 2 * inset);
  canvas.stroke();
}

void draw_corner(Canvas& canvas, double x, double y) {
  canvas.fill_color(palette::white);
  canvas.rectangle(x - band / 2, y - band / 2, band, band);
  canvas.fill();
  canvas.line_width(0.5);
  canvas.rectangle(x - band / 2, y - band / 2, band, band);
  canvas.stroke();
  draw_rosette(canvas, x, y, band / 2 - 1.4, palette::line);
}

}  // namespace

void draw_border(Canvas& canvas) {
  const double inner = outer + band;
  const double middle = outer + band / 2;
  canvas.stroke_color(palette::line);
  canvas.line_width(0.32);
  for (int i = 0; i < strands; ++i) {
    const double phase = static_cast<double>(i) / strands;
    const double amplitude = band / 2 - 1.6;
    const double across = page_width - 2 * inner;
    const double down = page_height - 2 * inner;
    for (const double y : {middle, page_height - middle}) draw_wave(canvas, {inner, y, across, amplitude, 14, phase, false});
    for (const double x : {middle, page_width - middle}) draw_wave(canvas, {x, inner, down, amplitude, 21, phase, true});
  }
  canvas.stroke();
  for (const double x : {middle, page_width - middle})
    for (const double y : {middle, page_height - middle}) draw_corner(canvas, x, y);
  canvas.stroke_color(palette::blue);
  frame(canvas, outer, 0.9);
  frame(canvas, outer - 3, 0.3);
  canvas.stroke_color(palette::line);
  frame(canvas, inner, 0.5);
  frame(canvas, inner + 2.5, 0.3);
}

void draw_rosette(Canvas& canvas, double x, double y, double radius, const Color& color) {
  constexpr int petals = 12;
  constexpr int rings = 4;
  constexpr int samples = petals * 6;
  canvas.stroke_color(color);
  canvas.line_width(radius > 50 ? 0.5 : 0.25);
  for (int ring = 0; ring < rings; ++ring) {
    const double phase = 2 * std::numbers::pi * ring / rings;
    const auto at = [&](double t) {
      const double r = radius * (0.68 + 0.32 * std::cos(petals * t + phase));
      return std::array{x + r * std::cos(t), y + r * std::sin(t)};
    };
    const auto tangent = [&](double t) {
      const double r = radius * (0.68 + 0.32 * std::cos(petals * t + phase));
      const double dr = -radius * 0.32 * petals * std::sin(petals * t + phase);
      const double h = 2 * std::numbers::pi / samples / 3;
      return std::array{h * (dr * std::cos(t) - r * std::sin(t)), h * (dr * std::sin(t) + r * std::cos(t))};
    };
    canvas.move_to(at(0)[0], at(0)[1]);
    for (int i = 0; i < samples; ++i) {
      const double t = 2 * std::numbers::pi * i / samples;
      const double u = 2 * std::numbers::pi * (i + 1) / samples;
      canvas.curve_to(at(t)[0] + tangent(t)[0], at(t)[1] + tangent(t)[1], at(u)[0] - tangent(u)[0], at(u)[1] - tangent(u)[1], at(u)[0], at(u)[1]);
    }
  }
  canvas.stroke();
}

void draw_specimen_mark(Canvas& canvas, std::string_view words) {
  const Ink ink{{Weight::bold, true}, 74, palette::ghost, 6};
  canvas.save_turned(page_width / 2, page_height / 2, 52);
  canvas.text(words, ink, 0, 26, Align::center);
  canvas.restore();
}

void draw_rule(Canvas& canvas, double left, double right, double y) {
  const double middle = (left + right) / 2;
  canvas.stroke_color(palette::line);
  canvas.line_width(0.5);
  canvas.move_to(left, y), canvas.line_to(middle - 7, y);
  canvas.move_to(middle + 7, y), canvas.line_to(right, y);
  canvas.stroke();
  canvas.fill_color(palette::blue);
  canvas.move_to(middle - 3.2, y), canvas.line_to(middle, y - 3.2), canvas.line_to(middle + 3.2, y), canvas.line_to(middle, y + 3.2);
  canvas.fill();
}

}  // namespace paper
