#include "paper/runs.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace paper {
namespace {

using Bidi = std::unique_ptr<UBiDi, decltype([](UBiDi* bidi) { ubidi_close(bidi); })>;

// Joiners and variation selectors steer shaping and need no glyph of their own.
bool steers_shaping(char32_t c) {
  return c == 0x200c || c == 0x200d || c == 0x034f || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0x180b && c <= 0x180d);
}

hb_script_t script_of(char32_t c) { return hb_unicode_script(hb_unicode_funcs_get_default(), c); }

bool belongs_to_any_script(hb_script_t script) {
  return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

// What one character asks of the run it stands in.
struct Wish {
  int face = CaseOfType::none;
  hb_script_t script = HB_SCRIPT_COMMON;
};

std::expected<Wish, MissingGlyph> wish_of(const CaseOfType& faces, char32_t c, const Style& style, const Run* before) {
  if (before != nullptr && steers_shaping(c)) return Wish{before->face, before->script};
  if (const auto kind = u_charType(static_cast<UChar32>(c)); kind == U_CONTROL_CHAR || kind == U_FORMAT_CHAR) return std::unexpected(MissingGlyph{c});
  const hb_script_t script = script_of(c);
  if (before != nullptr && belongs_to_any_script(script) && faces.face(before->face).covers(c)) return Wish{before->face, before->script};
  const int face = faces.face_for(c, style);
  if (face == CaseOfType::none) return std::unexpected(MissingGlyph{c});
  return Wish{face, script};
}

// Splits [start, end) of one direction where script or face changes; a run of common characters takes the script that follows.
std::expected<void, MissingGlyph> split(const CaseOfType& faces, std::u16string_view text, const Style& style, Run whole, std::vector<Run>& into) {
  std::vector<Run> runs;
  for (int at = whole.start; at < whole.end;) {
    const int here = at;
    UChar32 c = 0;
    U16_NEXT(text.data(), at, whole.end, c);
    if (U_IS_SURROGATE(c)) return std::unexpected(MissingGlyph{0xfffd});
    const auto wish = wish_of(faces, static_cast<char32_t>(c), style, runs.empty() ? nullptr : &runs.back());
    if (!wish) return std::unexpected(wish.error());
    Run* last = runs.empty() ? nullptr : &runs.back();
    if (last != nullptr && last->face == wish->face && belongs_to_any_script(last->script)) last->script = wish->script;
    if (last != nullptr && last->face == wish->face && last->script == wish->script) {
      last->end = at;
      continue;
    }
    runs.push_back({here, at, wish->face, wish->script, whole.right_to_left});
  }
  if (whole.right_to_left) into.insert(into.end(), runs.rbegin(), runs.rend());
  else into.insert(into.end(), runs.begin(), runs.end());
  return {};
}

bool any_right_to_left(std::u16string_view text) {
  return std::ranges::any_of(
      text, [](char16_t c) { return (c >= 0x590 && c < 0x900) || (c >= 0x200e && c <= 0x202e) || (c >= 0xd802 && c <= 0xd83b) || c >= 0xfb1d; });
}

}  // namespace

std::expected<std::vector<Run>, MissingGlyph> runs_of(const CaseOfType& faces, std::u16string_view text, const Style& style) {
  std::vector<Run> runs;
  const int size = static_cast<int>(text.size());
  if (!any_right_to_left(text)) {
    const auto good = split(faces, text, style, {0, size, 0, HB_SCRIPT_COMMON, false}, runs);
    if (!good) return std::unexpected(good.error());
    return runs;
  }
  const Bidi bidi(ubidi_open());
  UErrorCode error = U_ZERO_ERROR;
  ubidi_setPara(bidi.get(), text.data(), size, UBIDI_DEFAULT_LTR, nullptr, &error);
  const int count = ubidi_countRuns(bidi.get(), &error);
  if (U_FAILURE(error)) throw std::runtime_error(u_errorName(error));
  for (int i = 0; i < count; ++i) {
    int start = 0;
    int length = 0;
    const bool right_to_left = ubidi_getVisualRun(bidi.get(), i, &start, &length) == UBIDI_RTL;
    const auto good = split(faces, text, style, {start, start + length, 0, HB_SCRIPT_COMMON, right_to_left}, runs);
    if (!good) return std::unexpected(good.error());
  }
  return runs;
}

}  // namespace paper
