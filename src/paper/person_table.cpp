#include "paper/person_table.h"

#include <array>

#include "paper/form.h"
#include "text/country.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double table_top = 181;
constexpr double row = 27.5;
constexpr double second_column = 352;  // of the rows that have two entries

enum Rows : int { surname, given_names, native_name, chinese_name, sex, nationality, document, issuer, row_count };

double middle_of(int number) { return table_top + row * number + row / 2; }

}  // namespace

std::string_view sex_key(char sex) { return sex == 'M' ? "paper.male" : sex == 'F' ? "paper.female" : "paper.sex_unspecified"; }

std::string code_text(const std::array<std::uint8_t, 16>& code) {
  const std::string letters = base::to_base32(code);
  std::string grouped;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (i != 0 && i % 4 == 0) grouped += ' ';
    grouped += letters[i];
  }
  return grouped;
}

void draw_person_table(Canvas& canvas, const text::Catalogue& words) {
  constexpr std::array<std::string_view, row_count> labels{"paper.surname", "paper.given_names", "paper.native_name", "paper.chinese_name",
                                                           "paper.sex", "paper.nationality", "paper.document", "paper.issued_by"};
  draw_row_rule(canvas, table_top);
  for (int i = 0; i < row_count; ++i) {
    draw_label(canvas, words, labels[static_cast<std::size_t>(i)], form::left + 4, middle_of(i));
    draw_row_rule(canvas, table_top + row * (i + 1));
  }
  draw_label(canvas, words, "paper.born_on", second_column, middle_of(sex));
  draw_label(canvas, words, "paper.document_number", second_column, middle_of(document));
}

void fill_person_table(Canvas& canvas, const text::Catalogue& words, const procedure::Person& person, const procedure::IdentityDocument& shown) {
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
  const bool passport = shown.kind == procedure::PaperKind::passport;
  pair(document, [&](Language language) { return words.say(language, passport ? "paper.passport" : "paper.permanent_residence_permit"); }, second_column - 8);
  fill_entry(canvas, shown.number, second_column + 76, middle_of(document), form::right);
  pair(issuer, [&](Language language) { return text::country(language, shown.issuer); });
}

}  // namespace paper
