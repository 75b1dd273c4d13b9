#include "paper/form.h"

#include "paper/ornament.h"
#include "paper/seal_mark.h"
#include "paper/typesetting.h"
#include "text/country.h"
#include "text/date.h"

namespace paper {
namespace inks {

const Ink title_zh{{Weight::bold, true}, 32, palette::blue, 5.5};
const Ink title_en{{Weight::regular, false}, 15, palette::blue, 0.7};
const Ink label_zh{{Weight::bold, true}, 10, palette::blue};
const Ink label_en{{Weight::regular, false}, 7.6, palette::gray};
const Ink value{{Weight::regular, false}, 12.5, palette::black};
const Ink value_zh{{Weight::regular, true}, 12.5, palette::black};
const Ink body_zh{{Weight::regular, true}, 14, palette::black};
const Ink body_en{{Weight::regular, false}, 11, palette::black};
const Ink small_zh{{Weight::regular, true}, 8.2, palette::gray};
const Ink small_en{{Weight::regular, false}, 7.6, palette::gray};
const Ink strong_zh{{Weight::bold, true}, 12.5, palette::black};
const Ink strong_en{{Weight::regular, false}, 8.4, palette::black};

}  // namespace inks

using text::Language;

namespace {

void centered(Canvas& canvas, const ShapedLine& line, Ink ink, double x, double y, double width) {
  const double shrink = width / Canvas::width(line, ink);
  if (shrink < 1) ink.size *= shrink, ink.tracking *= shrink;
  canvas.show(line, ink, x - Canvas::width(line, ink) / 2, y);
}

}  // namespace

void draw_letterhead(Canvas& canvas, const text::Catalogue& words, std::string_view title_key, bool specimen) {
  draw_border(canvas);
  draw_rosette(canvas, page_width / 2, 452, 190, palette::tint, 0.5);
  if (specimen) {
    draw_specimen_mark(canvas, both(words, "paper.specimen"));
    canvas.text(both(words, "paper.specimen") + " · " + both(words, "paper.specimen_note"), inks::small_zh, form::middle, 62, Align::center);
  }
  centered(canvas, canvas.shaped(words.say(Language::zh, title_key), inks::title_zh.style), inks::title_zh, form::middle, 108, form::width);
  centered(canvas, canvas.shaped(words.say(Language::en, title_key), inks::title_en.style), inks::title_en, form::middle, 134, form::width);
  draw_rule(canvas, form::middle - 120, form::middle + 120, 147);
  centered(canvas, side_by_side({canvas.standing(words.say(Language::zh, "paper.prevails"), inks::small_zh.style),
                                 canvas.standing(words.say(Language::en, "paper.prevails"), inks::small_en.style)},
                                900),
           inks::small_en, form::middle, 791, form::width);
}

void draw_label(Canvas& canvas, const text::Catalogue& words, std::string_view key, double x, double y) {
  canvas.text(words.say(Language::zh, key), inks::label_zh, x, y - 1);
  canvas.text(words.say(Language::en, key), inks::label_en, x, y + 9.4);
}

void draw_row_rule(Canvas& canvas, double y) {
  canvas.stroke_color(palette::rule);
  canvas.line_width(0.4);
  canvas.move_to(form::left, y), canvas.line_to(form::right, y);
  canvas.stroke();
}

void fill_number(Canvas& canvas, const text::Catalogue& words, std::string_view number, std::string_view replaces) {
  const double y = replaces.empty() ? 168 : 163;
  canvas.text(both(words, "paper.number") + "  " + std::string(number), {{Weight::regular, true}, 11, palette::black, 0.3}, form::middle, y, Align::center);
  if (replaces.empty()) return;
  const Ink small{{Weight::regular, true}, 8.4, palette::black, 0.2};
  canvas.text(both(words, "paper.replaces") + "  " + std::string(replaces), small, form::middle, 175.5, Align::center);
}

void fill_entry(Canvas& canvas, std::string_view text, double x, double y, double right, const char* language) {
  Ink ink = inks::value;
  ink.style.language = language;
  fitted(canvas, text.empty() ? "——" : text, ink, x, y, right - x, 25);
}

ShapedLine side_by_side(std::initializer_list<std::shared_ptr<const ShapedLine>> pieces, int gap) {
  ShapedLine line;
  for (const auto& piece : pieces) {
    const int start = line.clusters.empty() ? 0 : line.width + gap;
    for (const Cluster& cluster : piece->clusters) line.clusters.push_back(cluster), line.clusters.back().x += start;
    line.width = start + piece->width;
  }
  return line;
}

void fill_pair(Canvas& canvas, std::string_view chinese, std::string_view english, double x, double y, double right) {
  if (chinese.empty() || chinese == english) return fill_entry(canvas, english, x, y, right);
  const Ink& ink = inks::value;
  const auto zh = canvas.standing(chinese, inks::value_zh.style);
  const auto en = canvas.standing(english, ink.style);
  constexpr int gap = 700;  // thousandths of the em
  if ((zh->width + gap + en->width) * ink.size / 1000 <= right - x) {
    canvas.show(*zh, ink, x, y + 0.36 * ink.size);
    return canvas.show(*en, ink, x + (zh->width + gap) * ink.size / 1000, y + 0.36 * ink.size);
  }
  Ink small = inks::value_zh;
  small.size = 10;
  fitted(canvas, chinese, small, x, y - 6.4, right - x, 12);
  small.style = ink.style;
  fitted(canvas, english, small, x, y + 6.4, right - x, 12);
}

void fill_hotline(Canvas& canvas, const text::Catalogue& words, std::string_view telephone) {
  const std::string number(telephone);
  canvas.text(words.say(Language::zh, "notice.hotline", {{"number", number}}), {{Weight::bold, true}, 9, palette::blue}, form::left, 762);
  canvas.text(words.say(Language::en, "notice.hotline", {{"number", number}}), {{Weight::regular, false}, 8.4, palette::blue}, form::left, 774);
}

void fill_issuer(Canvas& canvas, const procedure::Issuer& issuer, law::Day on) {
  const double x = form::seal_x + seal_side / 2;
  const double width = 2 * (form::right - x);
  centered(canvas, *canvas.standing(issuer.sub_bureau_zh, inks::strong_zh.style), inks::strong_zh, x, 642, width);
  centered(canvas, *canvas.standing(issuer.sub_bureau_en, inks::strong_en.style), inks::strong_en, x, 655, width);
  Ink ink = inks::strong_zh;
  ink.size = 10.5;
  const auto date = [&](Language language, const Style& style) { return canvas.standing(text::date_text(language, on), style); };
  centered(canvas, side_by_side({date(Language::zh, ink.style), date(Language::en, inks::strong_en.style)}, 800), ink, x, 672, width);
}

std::string both(const text::Catalogue& words, std::string_view key) { return words.say(Language::zh, key) + " " + words.say(Language::en, key); }

std::string document_text(const text::Catalogue& words, Language language, const procedure::IdentityDocument& document) {
  const bool passport = document.kind == procedure::PaperKind::passport;
  return words.say(language, passport ? "paper.passport" : "paper.permanent_residence_permit") + " " + document.number;
}

const char* own_language(std::string_view nationality) {
  if (nationality == "JPN") return "ja";
  if (nationality == "KOR" || nationality == "PRK") return "ko";
  return nullptr;
}

}  // namespace paper
