#include "paper/ornament.h"

namespace paper {
namespace {

constexpr double outer = 26;  // from the edge of the page to the outermost line
constexpr double band = 15;   // of woven lines

void frame(Canvas& canvas, double inset, double width) {
  canvas.line_width(width);
  canvas.rectangle(inset, inset, page_width - 2 * inset, page_height - 2 * inset);
  canvas.stroke();
}

// `periods` waves from (x, y) over `length`, to the right or, turned, downwards.
void draw_strand(Canvas& canvas, double x, double y, double length, int periods, double degrees) {
  const double period = length / periods;
  canvas.save_turned(x, y, degrees);
  canvas.line_width(0.32 * figure::side / period);
  for (int i = 0; i < periods; ++i) canvas.figure(figure::wave, period * i, -period / 2, period / figure::side);
  canvas.restore();
}

void draw_corner(Canvas& canvas, double x, double y) {
  canvas.line_width(0.5);
  canvas.rectangle(x - band / 2, y - band / 2, band, band);
  canvas.stroke();
  draw_rosette(canvas, x, y, band / 2 - 1, palette::line, 0.25);
}

}  // namespace

void draw_border(Canvas& canvas) {
  const double inner = outer + band;
  const double middle = outer + band / 2;
  canvas.stroke_color(palette::line);
  for (const double y : {middle, page_height - middle}) draw_strand(canvas, inner, y, page_width - 2 * inner, 14, 0);
  for (const double x : {middle, page_width - middle}) draw_strand(canvas, x, inner, page_height - 2 * inner, 21, -90);
  for (const double x : {middle, page_width - middle})
    for (const double y : {middle, page_height - middle}) draw_corner(canvas, x, y);
  canvas.stroke_color(palette::blue);
  frame(canvas, outer, 0.9);
  frame(canvas, outer - 3, 0.3);
  canvas.stroke_color(palette::line);
  frame(canvas, inner, 0.5);
  frame(canvas, inner + 2.5, 0.3);
}

void draw_rosette(Canvas& canvas, double x, double y, double radius, const Color& color, double line_width) {
  const double scale = 2 * radius / figure::side;
  canvas.stroke_color(color);
  canvas.line_width(line_width / scale);
  canvas.figure(figure::rosette, x - radius, y - radius, scale);
}

void draw_specimen_mark(Canvas& canvas, std::string_view words) {
  const Ink ink{{Weight::bold, true}, 72, palette::ghost, 4};
  canvas.save_turned(page_width / 2, page_height / 2 - 6, 54);
  canvas.draw_outlines(words, ink, 0, 26, Align::center);
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
