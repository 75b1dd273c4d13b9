#include "paper/typeface.h"

#include <stdexcept>

#include <hb-ot.h>

namespace paper {
namespace {

OutlineWriter& writer(void* draw) { return *static_cast<OutlineWriter*>(draw); }

void move_to(hb_draw_funcs_t*, void* draw, hb_draw_state_t*, float x, float y, void*) { writer(draw).move_to(x, y); }
void line_to(hb_draw_funcs_t*, void* draw, hb_draw_state_t*, float x, float y, void*) { writer(draw).line_to(x, y); }
void curve_to(hb_draw_funcs_t*, void* draw, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x3, float y3, void*) {
  writer(draw).curve_to(x1, y1, x2, y2, x3, y3);
}

// Quadratic curves arrive as cubic ones: HarfBuzz raises them where no function for them is set.
hb_draw_funcs_t* drawing() {
  static hb_draw_funcs_t* const functions = [] {
    hb_draw_funcs_t* made = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(made, move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(made, line_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(made, curve_to, nullptr, nullptr);
    hb_draw_funcs_make_immutable(made);
    return made;
  }();
  return functions;
}

std::string family_of(hb_face_t* face) {
  char name[128];
  unsigned size = sizeof name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_FONT_FAMILY, hb_language_from_string("en", -1), &size, name);
  return {name, size};
}

hb_face_t* face_in(hb_blob_t* blob, std::string_view family) {
  for (unsigned i = 0; i < hb_face_count(blob); ++i) {
    hb_face_t* face = hb_face_create(blob, i);
    if (family.empty() || family_of(face) == family) return face;
    hb_face_destroy(face);
  }
  return nullptr;
}

}  // namespace

Typeface::Typeface(const std::string& file, std::string_view family) {
  hb_blob_t* blob = hb_blob_create_from_file_or_fail(file.c_str());
  if (blob == nullptr) throw std::runtime_error("the font " + file + " cannot be read (Debian's fonts-noto-core and fonts-noto-cjk)");
  face_ = face_in(blob, family);
  hb_blob_destroy(blob);
  if (face_ == nullptr) throw std::runtime_error("the font " + file + " has no face " + std::string(family));
  hb_face_make_immutable(face_);
  font_ = hb_font_create(face_);
  hb_font_set_scale(font_, 1000, 1000);
  hb_font_make_immutable(font_);
  outlines_ = std::vector<std::atomic<const Outline*>>(hb_face_get_glyph_count(face_));
}

Typeface::~Typeface() {
  for (const auto& outline : outlines_) delete outline.load();
  hb_font_destroy(font_);
  hb_face_destroy(face_);
}

bool Typeface::covers(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(font_, character, &glyph) != 0 && glyph != 0;
}

const Outline& Typeface::outline(hb_codepoint_t glyph) const {
  auto& place = outlines_.at(glyph);
  if (const Outline* kept = place.load(std::memory_order_acquire)) return *kept;
  OutlineWriter draw;
  hb_font_get_glyph_shape(font_, glyph, drawing(), &draw);
  auto made = std::make_unique<const Outline>(draw.finish(hb_font_get_glyph_h_advance(font_, glyph)));
  const Outline* expected = nullptr;
  if (place.compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel)) return *made.release();
  return *expected;
}

}  // namespace paper
