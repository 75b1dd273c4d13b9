#include "paper/certificate.h"

#include "law/period.h"
#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/person_table.h"
#include "paper/qr.h"
#include "paper/typesetting.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double qr_side = millimetres(38.7);  // half a millimetre a module where it has 77, three dots at 150 dpi
constexpr double qr_left = form::left + 5, qr_top = 636;
constexpr double check_left = qr_left + qr_side + 16, check_width = 120;

std::string statement(const text::Catalogue& words, Language language, std::string moment) {
  return words.say(language, "certificate.statement", {{"moment", std::move(moment)}});
}

// The sentence is standing type on both sides of the moment, which alone is new.
double fill_statement(Canvas& canvas, const text::Catalogue& words, Language language, base::Instant at, const Ink& ink, const Measure& measure) {
  constexpr std::string_view place = "\x1f";
  const std::string whole = statement(words, language, std::string(place));
  const std::string_view sentence = whole;
  const std::size_t cut = sentence.find(place);
  const auto moment = std::make_shared<const ShapedLine>(canvas.shaped(text::moment_text(language, at, form::beijing), ink.style));
  const auto line = side_by_side({canvas.standing(sentence.substr(0, cut), ink.style), moment, canvas.standing(sentence.substr(cut + 1), ink.style)}, 0);
  return paragraph(canvas, line, ink, measure);
}

// no_expiry: a line where the bureau has set a period, and none where it has not.
void fill_validity(Canvas& canvas, const text::Catalogue& words, base::Instant end) {
  const auto in = [&](Language language) {
    return words.say(language, "certificate.valid_until", {{"day", text::date_text(language, law::last_day_before(end, form::beijing))}});
  };
  fill_pair(canvas, in(Language::zh), in(Language::en), form::left, 535, form::right);
}

}  // namespace

void CertificatePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_letterhead(canvas, words, title, specimen);
  draw_person_table(canvas, words);
  double y = paragraph(canvas, words.say(Language::zh, "certificate.scope"), inks::small_zh, {form::left, 561, form::width, 12.4});
  y = paragraph(canvas, words.say(Language::en, "certificate.scope"), inks::small_en, {form::left, y - 0.6, form::width, 10.6});

  canvas.text(words.say(Language::zh, "certificate.check"), inks::label_zh, check_left, qr_top + 8);
  canvas.text(words.say(Language::en, "certificate.check"), inks::label_en, check_left, qr_top + 18);
  y = paragraph(canvas, words.say(Language::zh, "certificate.check_how"), inks::small_zh, {check_left, qr_top + 33, check_width, 12, 0, false});
  paragraph(canvas, words.say(Language::en, "certificate.check_how"), inks::small_en, {check_left, y, check_width, 10, 0, false});
}

void CertificatePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content) {
  fill_number(canvas, words, content.number, content.replaces);
  fill_person_table(canvas, words, content.person, content.document);
  const Measure chinese{form::left, 432, form::width, 23, 2 * inks::body_zh.size};
  const double y = fill_statement(canvas, words, Language::zh, content.inquired_at, inks::body_zh, chinese);
  fill_statement(canvas, words, Language::en, content.inquired_at, inks::body_en, {form::left, y + 5, form::width, 16});
  if (content.valid_before) fill_validity(canvas, words, *content.valid_before);
  place_qr(canvas, qr_left, qr_top, qr_side);
  const Ink ink{{Weight::regular, false}, 8.4, palette::black, 0.2};
  fitted(canvas, content.verification_url, ink, qr_left, qr_top + qr_side + 14, qr_side + check_width + 16, 11);
  fitted(canvas, code_text(content.code), ink, qr_left, qr_top + qr_side + 26, qr_side + check_width + 16, 11);
  fill_issuer(canvas, content.issuer, content.issued_on);
}

std::vector<std::pair<std::string, Style>> CertificatePage::usual(const text::Catalogue& words) {
  std::vector<std::pair<std::string, Style>> texts;
  for (const Language language : {Language::zh, Language::en}) {
    const Style style{Weight::regular, language == Language::zh};
    texts.emplace_back(statement(words, language, text::moment_text(language, {}, form::beijing)), style);
    for (const std::string_view key : {"paper.male", "paper.female", "paper.passport", "paper.permanent_residence_permit"})
      texts.emplace_back(words.say(language, key), style);
  }
  return texts;
}

}  // namespace paper
