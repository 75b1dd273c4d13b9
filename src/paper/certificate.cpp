#include "paper/certificate.h"

#include <array>

#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/qr.h"
#include "paper/typesetting.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double table_top = 184;
constexpr double row = 29;
constexpr double second_column = 352;  // of the row that has two entries
constexpr double qr_side = millimetres(35);
constexpr double qr_left = form::left + 4, qr_top = 640;
constexpr double check_left = qr_left + qr_side + 16, check_width = 128;
constexpr std::chrono::minutes beijing{8 * 60};

enum Rows : int { surname, given_names, native_name, chinese_name, sex, nationality, document, row_count };

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

std::string sex_in_both(const text::Catalogue& words, char sex) { return both(words, sex == 'M' ? "paper.male" : sex == 'F' ? "paper.female" : "paper.sex_unspecified"); }

void fill_table(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content) {
  const auto& person = content.person;
  const auto entry = [&](int number, std::string_view text, const char* language = nullptr) {
    fill_entry(canvas, text, form::value_left, middle_of(number), form::right, language);
  };
  entry(surname, person.surname);
  entry(given_names, person.given_names);
  entry(native_name, person.native_name, own_language(person.nationality));
  entry(chinese_name, person.chinese_name);
  fill_entry(canvas, sex_in_both(words, person.sex), form::value_left, middle_of(sex), second_column - 8);
  fill_entry(canvas, person.born_on ? text::iso_date(*person.born_on) : "", second_column + 82, middle_of(sex), form::right);
  entry(nationality, country_in_both(person.nationality));
  entry(document, document_in_both(words, content.document) + "  (" + country_in_both(content.document.issuer) + ")");
}

void fill_statement(Canvas& canvas, const text::Catalogue& words, base::Instant at) {
  const auto say = [&](Language language) { return words.say(language, "certificate.statement", {{"moment", text::moment_text(language, at, beijing)}}); };
  paragraph(canvas, say(Language::zh), inks::body_zh, {form::left, 417, form::width, 20.5, 2 * inks::body_zh.size});
  paragraph(canvas, say(Language::en), inks::body_en, {form::left, 480, form::width, 14.5});
}

}  // namespace

void CertificatePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_letterhead(canvas, words, "certificate.title", specimen);
  constexpr std::array<std::string_view, row_count> labels{"paper.surname", "paper.given_names", "paper.native_name", "paper.chinese_name",
                                                           "paper.sex", "paper.nationality", "paper.document"};
  draw_row_rule(canvas, table_top);
  for (int i = 0; i < row_count; ++i) {
    draw_label(canvas, words, labels[static_cast<std::size_t>(i)], form::left + 4, middle_of(i));
    draw_row_rule(canvas, table_top + row * (i + 1));
  }
  draw_label(canvas, words, "paper.born_on", second_column, middle_of(sex));

  double y = paragraph(canvas, words.say(Language::zh, "certificate.scope"), inks::small_zh, {form::left, 541, form::width, 12.6});
  y = paragraph(canvas, words.say(Language::en, "certificate.scope"), inks::small_en, {form::left, y - 0.6, form::width, 10.6});

  canvas.text(words.say(Language::zh, "certificate.check"), inks::label_zh, check_left, qr_top + 8);
  canvas.text(words.say(Language::en, "certificate.check"), inks::label_en, check_left, qr_top + 18);
  y = paragraph(canvas, words.say(Language::zh, "certificate.check_how"), inks::small_zh, {check_left, qr_top + 33, check_width, 12, 0, false});
  paragraph(canvas, words.say(Language::en, "certificate.check_how"), inks::small_en, {check_left, y, check_width, 10, 0, false});
}

void CertificatePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content, std::string_view qr_payload) {
  fill_number(canvas, words, content.number);
  fill_table(canvas, words, content);
  fill_statement(canvas, words, content.inquired_at);
  draw_qr(canvas, qr_payload, qr_left, qr_top, qr_side);
  fitted(canvas, content.verification_url, {{Weight::regular, false}, 8, palette::black}, check_left, qr_top + qr_side - 17, check_width + 60, 11);
  fitted(canvas, code_text(content.code), {{Weight::regular, false}, 8, palette::black}, check_left, qr_top + qr_side - 5, check_width + 60, 11);
  fill_issuer(canvas, content.issuer, content.issued_on, seal_x + 52, 622, 2 * (form::right - seal_x - 52));
}

}  // namespace paper
