#pragma once
#include <expected>
#include <string_view>
#include <vector>

#include <hb.h>

#include "paper/shaping.h"

namespace paper {

/// A stretch of UTF-16 that is shaped at once: one direction, one script, one face.
struct Run {
  int start = 0;
  int end = 0;
  int face = 0;
  hb_script_t script = HB_SCRIPT_COMMON;
  bool right_to_left = false;
  bool operator==(const Run&) const = default;
};

/// The runs of a text from left to right, as they will stand on paper.
std::expected<std::vector<Run>, MissingGlyph> runs_of(const CaseOfType& faces, std::u16string_view text, const Style& style);

}  // namespace paper
