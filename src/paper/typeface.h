#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <hb.h>

#include "paper/charstring.h"

namespace paper {

/// One face of a font file, scaled to 1000 units an em. Its drawings are taken from the file once, by whichever thread
/// asks first, and kept.
class Typeface {
 public:
  /// `family` picks a face of a collection by its family name; empty: the first. Throws where the file or the face is missing.
  Typeface(const std::string& file, std::string_view family);
  ~Typeface();
  Typeface(const Typeface&) = delete;
  Typeface& operator=(const Typeface&) = delete;

  bool covers(char32_t character) const;
  hb_font_t* font() const { return font_; }
  hb_face_t* face() const { return face_; }
  const Outline& outline(hb_codepoint_t glyph) const;

 private:
  hb_face_t* face_ = nullptr;
  hb_font_t* font_ = nullptr;
  mutable std::vector<std::atomic<const Outline*>> outlines_;
};

}  // namespace paper
