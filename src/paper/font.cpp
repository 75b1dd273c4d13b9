#include "paper/font.h"

#include <fmt/format.h>

#include "paper/cff.h"

namespace paper {
namespace {

// What makes two clusters the same glyph: the drawing and the text it stands for. Short ones stay in the string itself.
void name_of(const Cluster& cluster, std::string& name) {
  name.assign(1, static_cast<char>(cluster.glyphs.size()));
  const auto put = [&](std::uint32_t value) { name += static_cast<char>(value), name += static_cast<char>(value >> 8); };
  for (const PlacedGlyph& glyph : cluster.glyphs) {
    put(glyph.id);
    name += static_cast<char>(glyph.face);
    if (glyph.dx == 0 && glyph.dy == 0) continue;
    put(0xffff), put(static_cast<std::uint16_t>(glyph.dx)), put(static_cast<std::uint16_t>(glyph.dy));
  }
  for (const char16_t c : cluster.text) put(c);
}

void put_charstring(base::Bytes& to, const Cluster& cluster, const CaseOfType& faces, int width) {
  put_number(to, width);
  Point at;
  for (const PlacedGlyph& glyph : cluster.glyphs) {
    const Outline& outline = faces.face(glyph.face).outline(glyph.id);
    if (outline.body.empty()) continue;
    put_number(to, outline.start.x + glyph.dx - at.x);
    put_number(to, outline.start.y + glyph.dy - at.y);
    to.push_back(charstring::rmoveto);
    base::append(to, outline.body);
    at = {outline.end.x + glyph.dx, outline.end.y + glyph.dy};
  }
  to.push_back(charstring::endchar);
}

// Kerning moves the pen, it does not make another glyph: a lone glyph has its own width. From right to left each is placed by itself.
int width_of(const Cluster& cluster, const CaseOfType& faces) {
  if (cluster.glyphs.size() != 1 || cluster.right_to_left) return cluster.advance;
  return faces.face(cluster.glyphs[0].face).outline(cluster.glyphs[0].id).advance;
}

}  // namespace

Font::Font() {
  put_number(charstrings_, 500);
  charstrings_.push_back(charstring::endchar);
  ends_.push_back(static_cast<std::uint32_t>(charstrings_.size()));
  widths_.push_back(500);
  texts_.emplace_back();
}

int Font::find(const Cluster& cluster) const {
  thread_local std::string name;
  name_of(cluster, name);
  const auto found = numbers_.find(name);
  return found == numbers_.end() ? 0 : found->second;
}

int Font::add(const Cluster& cluster, const CaseOfType& faces) {
  thread_local std::string name;
  name_of(cluster, name);
  const auto [found, is_new] = numbers_.try_emplace(name, size());
  if (!is_new) return found->second;
  const int width = width_of(cluster, faces);
  put_charstring(charstrings_, cluster, faces, width);
  ends_.push_back(static_cast<std::uint32_t>(charstrings_.size()));
  widths_.push_back(width);
  texts_.push_back(cluster.text);
  return found->second;
}

base::Bytes Font::program(std::string_view name) const { return cff_program(name, charstrings_, ends_); }

std::string Font::widths() const {
  std::string out = "[0[";
  for (const int width : widths_) fmt::format_to(std::back_inserter(out), "{} ", width);
  out.back() = ']';
  return out + "]";
}

std::string Font::to_unicode() const {
  std::string out =
      "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  constexpr int block = 100;  // the most lines a block may have
  for (int first = 1; first < size(); first += block) {
    const int last = std::min(size(), first + block);
    fmt::format_to(std::back_inserter(out), "{} beginbfchar\n", last - first);
    for (int i = first; i < last; ++i) {
      fmt::format_to(std::back_inserter(out), "<{:04X}><", i);
      for (const char16_t c : texts_[static_cast<std::size_t>(i)]) fmt::format_to(std::back_inserter(out), "{:04X}", static_cast<unsigned>(c));
      out += ">\n";
    }
    out += "endbfchar\n";
  }
  return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

base::Bytes Font::cid_set() const {
  const auto count = static_cast<std::size_t>(size());
  base::Bytes bits((count + 7) / 8);
  for (std::size_t i = 0; i < count; ++i) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | (0x80u >> (i % 8)));
  return bits;
}

}  // namespace paper
