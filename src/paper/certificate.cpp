#include "paper/certificate.h"

#include <array>

#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/qr.h"
#include "paper/typesetting.h"
#include "text/country.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double table_top = 181;
constexpr double row = 27.5;
constexpr double second_column = 352;  // of the rows that have two entries
constexpr double qr_side = millimetres(35);
constexpr double qr_left = form::left + 5, qr_top = 636;
constexpr double check_left = qr_left + qr_side + 16, check_width = 130;

enum Rows : int { surname, given_names, native_name, chinese_name, sex, nationality, document, issuer, row_count };

double middle_of(int number) { return table_top + row * number + row / 2; }

std::string code_text(const std::array<std::uint8_t, 16>& code) {
  const std::string letters = base::to_base32(code);
  std::string grouped;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (i != 0 && i % 4 == 0) grouped += ' ';
    grouped += letters[i];
  }
  return grouped;
}

std::string_view sex_key(char sex) { return sex == 'M' ? "paper.male" : sex == 'F' ? "paper.female" : "paper.sex_unspecified"; }

void fill_table(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content) {
  const auto& person = content.person;
  const auto entry = [&](int number, std::string_view text, const char* language = nullptr) {
    fill_entry(canvas, text, form::value_left, middle_of(number), form::right, language);
  };
  const auto pair = [&](int number, const auto& say, double right = form::right) {
    fill_pair(canvas, say(Language::zh), say(Language::en), form::value_left, middle_of(number), right);
  };
  entry(surname, person.surname);
  entry(given_names, person.given_names);
  entry(native_name, person.native_name, own_language(person.nationality));
  entry(chinese_name, person.chinese_name);
  pair(sex, [&](Language language) { return words.say(language, sex_key(person.sex)); }, second_column - 8);
  fill_entry(canvas, person.born_on ? text::iso_date(*person.born_on) : "", second_column + 76, middle_of(sex), form::right);
  pair(nationality, [&](Language language) { return text::country(language, person.nationality); });
  const bool passport = content.document.kind == procedure::PaperKind::passport;
  pair(document, [&](Language language) { return words.say(language, passport ? "paper.passport" : "paper.permanent_residence_permit"); }, second_column - 8);
  fill_entry(canvas, content.document.number, second_column + 76, middle_of(document), form::right);
  pair(issuer, [&](Language language) { return text::country(language, content.document.issuer); });
}

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

}  // namespace

void CertificatePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_letterhead(canvas, words, "certificate.title", specimen);
  constexpr std::array<std::string_view, row_count> labels{"paper.surname", "paper.given_names", "paper.native_name", "paper.chinese_name",
                                                           "paper.sex", "paper.nationality", "paper.document", "paper.issued_by"};
  draw_row_rule(canvas, table_top);
  for (int i = 0; i < row_count; ++i) {
    draw_label(canvas, words, labels[static_cast<std::size_t>(i)], form::left + 4, middle_of(i));
    draw_row_rule(canvas, table_top + row * (i + 1));
  }
  draw_label(canvas, words, "paper.born_on", second_column, middle_of(sex));
  draw_label(canvas, words, "paper.document_number", second_column, middle_of(document));

  double y = paragraph(canvas, words.say(Language::zh, "certificate.scope"), inks::small_zh, {form::left, 561, form::width, 12.4});
  y = paragraph(canvas, words.say(Language::en, "certificate.scope"), inks::small_en, {form::left, y - 0.6, form::width, 10.6});

  canvas.text(words.say(Language::zh, "certificate.check"), inks::label_zh, check_left, qr_top + 8);
  canvas.text(words.say(Language::en, "certificate.check"), inks::label_en, check_left, qr_top + 18);
  y = paragraph(canvas, words.say(Language::zh, "certificate.check_how"), inks::small_zh, {check_left, qr_top + 33, check_width, 12, 0, false});
  paragraph(canvas, words.say(Language::en, "certificate.check_how"), inks::small_en, {check_left, y, check_width, 10, 0, false});
}

void CertificatePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content) {
  fill_number(canvas, words, content.number);
  fill_table(canvas, words, content);
  const Measure chinese{form::left, 432, form::width, 23, 2 * inks::body_zh.size};
  const double y = fill_statement(canvas, words, Language::zh, content.inquired_at, inks::body_zh, chinese);
  fill_statement(canvas, words, Language::en, content.inquired_at, inks::body_en, {form::left, y + 5, form::width, 16});
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
