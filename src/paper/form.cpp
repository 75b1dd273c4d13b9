#include "paper/form.h"

#include "paper/ornament.h"
#include "paper/typesetting.h"
#include "text/country.h"
#include "text/date.h"

namespace paper {
namespace inks {

const Ink title_zh{{Weight::bold, true}, 32, palette::blue, 9};
const Ink title_en{{Weight::regular, false}, 15, palette::blue, 0.7};
const Ink label_zh{{Weight::bold, true}, 10, palette::blue};
const Ink label_en{{Weight::regular, false}, 7.6, palette::gray};
const Ink value{{Weight::regular, false}, 12.5, palette::black};
const Ink value_zh{{Weight::regular, true}, 12.5, palette::black};
const Ink body_zh{{Weight::regular, true}, 12.5, palette::black};
const Ink body_en{{Weight::regular, false}, 10, palette::black};
const Ink small_zh{{Weight::regular, true}, 8.2, palette::gray};
const Ink small_en{{Weight::regular, false}, 7.6, palette::gray};
const Ink strong_zh{{Weight::bold, true}, 12.5, palette::black};
const Ink strong_en{{Weight::regular, false}, 8.4, palette::black};

}  // namespace inks

using text::Language;

void draw_letterhead(Canvas& canvas, const text::Catalogue& words, std::string_view title_key, bool specimen) {
  draw_border(canvas);
  draw_rosette(canvas, page_width / 2, 470, 185, palette::tint);
  if (specimen) draw_specimen_mark(canvas, both(words, "paper.specimen"));
  canvas.text(words.say(Language::zh, title_key), inks::title_zh, form::middle, 108, Align::center);
  canvas.text(words.say(Language::en, title_key), inks::title_en, form::middle, 134, Align::center);
  draw_rule(canvas, form::middle - 120, form::middle + 120, 147);
  canvas.text(words.say(Language::zh, "paper.prevails"), inks::small_zh, form::middle, 778, Align::center);
  canvas.text(words.say(Language::en, "paper.prevails"), inks::small_en, form::middle, 789, Align::center);
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

void fill_number(Canvas& canvas, const text::Catalogue& words, std::string_view number) {
  canvas.text(both(words, "paper.number") + "  " + std::string(number), {{Weight::regular, true}, 11, palette::black, 0.3}, form::middle, 168, Align::center);
}

void fill_entry(Canvas& canvas, std::string_view text, double x, double y, double right, const char* language) {
  Ink ink = inks::value;
  ink.style.language = language;
  fitted(canvas, text.empty() ? "——" : text, ink, x, y, right - x, 27);
}

void fill_issuer(Canvas& canvas, const procedure::Issuer& issuer, law::Day on, double x, double y, double width) {
  const auto centered = [&](std::string_view text, Ink ink, double base) {
    const ShapedLine line = canvas.shaped(text, ink.style);
    if (Canvas::width(line, ink) > width) ink.size *= width / Canvas::width(line, ink);
    canvas.show(line, ink, x - Canvas::width(line, ink) / 2, base);
  };
  centered(issuer.sub_bureau_zh, inks::strong_zh, y);
  centered(issuer.sub_bureau_en, inks::strong_en, y + 13);
  centered(text::date_text(Language::zh, on), inks::strong_zh, y + 33);
  centered(text::date_text(Language::en, on), inks::strong_en, y + 46);
}

std::string both(const text::Catalogue& words, std::string_view key) { return words.say(Language::zh, key) + " " + words.say(Language::en, key); }

std::string country_in_both(std::string_view alpha3) {
  const std::string chinese = text::country(Language::zh, alpha3);
  const std::string english = text::country(Language::en, alpha3);
  return chinese == english ? english : chinese + "  " + english;
}

std::string document_in_both(const text::Catalogue& words, const procedure::IdentityDocument& document) {
  const bool passport = document.kind == procedure::PaperKind::passport;
  return both(words, passport ? "paper.passport" : "paper.permanent_residence_permit") + "  " + document.number;
}

std::string date_in_both(law::Day day) { return text::date_text(Language::zh, day) + "  " + text::date_text(Language::en, day); }

const char* own_language(std::string_view nationality) {
  if (nationality == "JPN") return "ja";
  if (nationality == "KOR" || nationality == "PRK") return "ko";
  return nullptr;
}

}  // namespace paper
