#include "paper/canvas.h"

namespace paper {
namespace {

// A glyph's drawing on a page: where its origin lies, and points for a unit of the font.
struct Pen {
  Canvas& canvas;
  double x, y, scale;
  double across(float value) const { return x + static_cast<double>(value) * scale; }
  double down(float value) const { return y - static_cast<double>(value) * scale; }
};

const Pen& pen(void* data) { return *static_cast<const Pen*>(data); }

void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { pen(data).canvas.move_to(pen(data).across(x), pen(data).down(y)); }
void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { pen(data).canvas.line_to(pen(data).across(x), pen(data).down(y)); }
void curve_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x3, float y3, void*) {
  const Pen& p = pen(data);
  p.canvas.curve_to(p.across(x1), p.down(y1), p.across(x2), p.down(y2), p.across(x3), p.down(y3));
}

using Functions = std::unique_ptr<hb_draw_funcs_t, decltype([](hb_draw_funcs_t* functions) { hb_draw_funcs_destroy(functions); })>;

Functions drawing() {
  Functions functions(hb_draw_funcs_create());
  hb_draw_funcs_set_move_to_func(functions.get(), move_to, nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(functions.get(), line_to, nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(functions.get(), curve_to, nullptr, nullptr);
  return functions;
}

}  // namespace

void Canvas::draw_outlines(std::string_view text, const Ink& ink, double x, double y, Align align) {
  const ShapedLine line = shaped(text, ink.style);
  const double size = width(line, ink);
  double left = x - (align == Align::left ? 0 : align == Align::center ? size / 2 : size);
  const Functions functions = drawing();
  fill_color(ink.color);
  for (const Cluster& cluster : line.clusters) {
    for (const PlacedGlyph& glyph : cluster.glyphs) {
      Pen at{*this, left + (cluster.x + glyph.dx) * ink.size / 1000, y - glyph.dy * ink.size / 1000, ink.size / 1000};
      hb_font_get_glyph_shape(faces_.face(glyph.face).font(), glyph.id, functions.get(), &at);
    }
    left += ink.tracking;
  }
  fill();
}

}  // namespace paper
