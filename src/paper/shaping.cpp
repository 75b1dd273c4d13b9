#include "paper/shaping.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "paper/runs.h"

namespace paper {
namespace {

using Buffer = std::unique_ptr<hb_buffer_t, decltype([](hb_buffer_t* buffer) { hb_buffer_destroy(buffer); })>;

std::expected<std::u16string, MissingGlyph> to_utf16(std::string_view text) {
  std::u16string wide(text.size(), u'\0');
  int size = 0;
  UErrorCode error = U_ZERO_ERROR;
  u_strFromUTF8(wide.data(), static_cast<int>(wide.size()), &size, text.data(), static_cast<int>(text.size()), &error);
  if (U_FAILURE(error)) return std::unexpected(MissingGlyph{0xfffd});
  wide.resize(static_cast<std::size_t>(size));
  return wide;
}

char32_t character_at(std::u16string_view text, std::size_t at) {
  UChar32 c = 0;
  U16_GET(text.data(), 0, at, text.size(), c);
  return static_cast<char32_t>(c);
}

// Where letters are set one by one a ligature would be read as one letter by who copies the text.
void shape_run(hb_buffer_t* buffer, const CaseOfType& faces, std::u16string_view text, const Run& run, const Style& style) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_add_utf16(buffer, reinterpret_cast<const std::uint16_t*>(text.data()), static_cast<int>(text.size()), static_cast<unsigned>(run.start),
                      run.end - run.start);
  hb_buffer_set_direction(buffer, run.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, run.script);
  static const hb_language_t simplified = hb_language_from_string("zh-Hans", -1);
  hb_buffer_set_language(buffer, style.language == nullptr ? simplified : hb_language_from_string(style.language, -1));
  constexpr unsigned whole = static_cast<unsigned>(-1);
  static constexpr hb_feature_t no_ligatures[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, whole}, {HB_TAG('c', 'l', 'i', 'g'), 0, 0, whole}};
  const bool plain = run.script == HB_SCRIPT_LATIN || run.script == HB_SCRIPT_CYRILLIC || run.script == HB_SCRIPT_GREEK || run.script == HB_SCRIPT_COMMON;
  hb_shape(faces.face(run.face).font(), buffer, no_ligatures, plain ? 2 : 0);
}

// The letters of a text without its joiners: they have done their work in shaping, and some readers would break the word at them.
std::vector<std::u16string_view> letters_of(std::u16string_view text) {
  std::vector<std::u16string_view> letters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    U16_FWD_1(text.data(), end, text.size());
    if (text[at] != 0x200c && text[at] != 0x200d) letters.push_back(text.substr(at, end - at));
    at = end;
  }
  return letters;
}

// Readers that put right-to-left text in order turn the letters of one glyph around with the rest. So a cluster of several letters is parted
// into as many cells from right to left, one letter each: the first has the whole drawing, the others are empty.
void part_letters(ShapedLine& line, std::size_t first) {
  std::vector<Cluster> parted;
  for (auto at = line.clusters.begin() + static_cast<std::ptrdiff_t>(first); at != line.clusters.end(); ++at) {
    const auto letters = letters_of(at->text);
    const int count = static_cast<int>(letters.size());
    for (int i = 0; i < count; ++i) {
      const int left = at->advance * (count - 1 - i) / count;
      const int right = at->advance * (count - i) / count;
      Cluster cell{std::u16string(letters[static_cast<std::size_t>(i)]), {}, right - left, at->x + left, true};
      if (i == 0) cell.glyphs = at->glyphs;
      for (PlacedGlyph& glyph : cell.glyphs) glyph.dx = static_cast<std::int16_t>(glyph.dx - left);
      parted.push_back(std::move(cell));
    }
  }
  line.clusters.resize(first);
  std::ranges::move(parted, std::back_inserter(line.clusters));
}

// The run's clusters from left to right, x counted from where the run starts.
std::expected<void, MissingGlyph> gather(hb_buffer_t* buffer, std::u16string_view text, const Run& run, ShapedLine& line) {
  unsigned count = 0;
  const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
  const std::size_t first = line.clusters.size();
  std::vector<unsigned> starts;
  for (unsigned i = 0; i < count;) {
    Cluster cluster{{}, {}, 0, line.width, run.right_to_left};
    const unsigned name = glyphs[i].cluster;
    for (; i < count && glyphs[i].cluster == name; ++i) {
      if (glyphs[i].codepoint == 0) return std::unexpected(MissingGlyph{character_at(text, name)});
      cluster.glyphs.push_back({glyphs[i].codepoint, static_cast<std::uint16_t>(run.face),
                                static_cast<std::int16_t>(cluster.advance + places[i].x_offset), static_cast<std::int16_t>(places[i].y_offset)});
      cluster.advance += places[i].x_advance;
    }
    line.width += cluster.advance;
    starts.push_back(name);
    line.clusters.push_back(std::move(cluster));
  }
  if (run.right_to_left) {
    std::reverse(line.clusters.begin() + static_cast<std::ptrdiff_t>(first), line.clusters.end());
    std::ranges::reverse(starts);
  }
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : static_cast<std::size_t>(run.end);
    line.clusters[first + i].text = text.substr(starts[i], end - starts[i]);
  }
  if (run.right_to_left) part_letters(line, first);
  return {};
}

}  // namespace

std::string to_text(const MissingGlyph& missing) { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(missing.character)); }

std::expected<ShapedLine, MissingGlyph> shape(const CaseOfType& faces, std::string_view text, const Style& style) {
  ShapedLine line;
  if (text.empty()) return line;
  const auto wide = to_utf16(text);
  if (!wide) return std::unexpected(wide.error());
  const auto runs = runs_of(faces, *wide, style);
  if (!runs) return std::unexpected(runs.error());
  thread_local const Buffer buffer(hb_buffer_create());
  std::vector<std::pair<int, std::size_t>> order;  // where in the text, and which clusters
  std::vector<ShapedLine> parts;
  for (const Run& run : *runs) {
    shape_run(buffer.get(), faces, *wide, run, style);
    ShapedLine part{{}, line.width};
    if (const auto good = gather(buffer.get(), *wide, run, part); !good) return std::unexpected(good.error());
    line.width = part.width;
    order.emplace_back(run.start, parts.size());
    parts.push_back(std::move(part));
  }
  std::ranges::sort(order);
  for (const auto& [start, which] : order) std::ranges::move(parts[which].clusters, std::back_inserter(line.clusters));
  return line;
}

}  // namespace paper
