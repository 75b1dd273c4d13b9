#include "paper/receipt.h"

#include <array>

#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/typesetting.h"
#include "text/country.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double due_top = 182, due_height = 58;
constexpr double table_top = 246;
constexpr double row = 25;
constexpr double materials_top = 464;
constexpr double next_top = 528;
constexpr double reminder_top = 642;
constexpr double column_width = 246;  // of what stands left of the seal

enum Rows : int { name, own_name, nationality, document, trustee, place, accepted_at, officer, row_count };

double middle_of(int number) { return table_top + row * number + row / 2; }

std::string joined(std::string_view first, std::string_view between, std::string_view second) {
  return std::string(first) + std::string(first.empty() || second.empty() ? "" : between) + std::string(second);
}

void fill_due(Canvas& canvas, const text::Catalogue& words, const procedure::ReceiptContent& content) {
  const std::string_view key = content.due_provisional ? "receipt.due_provisional" : "receipt.due_kept";
  const Ink big{{Weight::bold, true}, 19, palette::blue, 0.5};
  const double base = due_top + 28;
  const double width = canvas.text(text::date_text(Language::zh, content.due_on), big, form::value_left, base);
  const Ink english{{Weight::regular, false}, 12, palette::blue};
  fitted(canvas, text::weekday_text(Language::en, content.due_on) + ", " + text::date_text(Language::en, content.due_on), english,
         form::value_left + width + 10, base - 0.36 * english.size, form::right - form::value_left - width - 20, 14);
  canvas.text(words.say(Language::zh, key), inks::small_zh, form::value_left, base + 14);
  fitted(canvas, words.say(Language::en, key), inks::small_en, form::value_left,
         base + 24 - 0.36 * inks::small_en.size, form::right - form::value_left - 8, 11);
}

void fill_table(Canvas& canvas, const text::Catalogue& words, const procedure::ReceiptContent& content) {
  const auto entry = [&](int number, const std::string& text, const char* language = nullptr) {
    fill_entry(canvas, text, form::value_left, middle_of(number), form::right, language);
  };
  const auto& person = content.person;
  entry(name, joined(person.surname, " ", person.given_names));
  entry(own_name, joined(person.native_name, "  ", person.chinese_name), own_language(person.nationality));
  const auto pair = [&](int number, const auto& say) {
    fill_pair(canvas, say(Language::zh), say(Language::en), form::value_left, middle_of(number), form::right);
  };
  pair(nationality, [&](Language language) { return text::country(language, person.nationality); });
  pair(document, [&](Language language) { return document_text(words, language, content.document); });
  entry(trustee, content.trustee.value_or(""));
  fill_pair(canvas, content.issuer.place_zh, content.issuer.place_en, form::value_left, middle_of(place), form::right);
  pair(accepted_at, [&](Language language) { return text::moment_text(language, content.accepted_at, form::beijing); });
  entry(officer, content.officer);
}

// In two columns, filled from left to right.
void fill_materials(Canvas& canvas, const text::Catalogue& words, const std::vector<std::string>& materials) {
  constexpr double column = form::width / 2;
  Ink zh = inks::small_zh;
  Ink en = inks::small_en;
  zh.color = en.color = palette::black;
  for (std::size_t i = 0; i < materials.size(); ++i) {
    const double x = form::left + 10 + (i % 2 == 0 ? 0 : column);
    const double y = materials_top + 17 + 13 * static_cast<double>(i / 2);
    canvas.fill_color(palette::blue);
    canvas.rectangle(x - 7, y - 4.4, 3, 3), canvas.fill();
    const double width = canvas.text(words.say(Language::zh, materials[i]), zh, x, y);
    fitted(canvas, words.say(Language::en, materials[i]), en, x + width + 5, y - 0.36 * en.size, column - width - 22, 11);
  }
}

}  // namespace

void ReceiptPage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_letterhead(canvas, words, title, specimen);
  canvas.stroke_color(palette::blue);
  canvas.line_width(0.9);
  canvas.rectangle(form::left, due_top, form::width, due_height), canvas.stroke();
  draw_label(canvas, words, "receipt.due", form::left + 12, due_top + due_height / 2);
  constexpr std::array<std::string_view, row_count> labels{"paper.name", "receipt.own_name", "paper.nationality", "paper.document",
                                                           "receipt.trustee", "receipt.place", "receipt.accepted_at", "receipt.officer"};
  for (int i = 0; i < row_count; ++i) {
    draw_label(canvas, words, labels[static_cast<std::size_t>(i)], form::left + 4, middle_of(i));
    draw_row_rule(canvas, table_top + row * (i + 1));
  }
  const auto heading = [&](std::string_view key, double y) { canvas.text(both(words, key), inks::label_zh, form::left, y); };
  heading("receipt.materials", materials_top);
  heading("receipt.next", next_top);
  double y = next_top + 15;
  for (const std::string_view key : {"receipt.next_decision", "receipt.next_pause", "receipt.next_collect"}) {
    y = paragraph(canvas, words.say(Language::zh, key), inks::small_zh, {form::left, y, form::width, 11.5});
    y = paragraph(canvas, words.say(Language::en, key), inks::small_en, {form::left, y - 0.8, form::width, 10}) + 2.6;
  }
  heading("receipt.reminder_heading", reminder_top);
  y = paragraph(canvas, words.say(Language::zh, "receipt.reminder"), inks::small_zh, {form::left, reminder_top + 14, column_width, 11.5});
  y = paragraph(canvas, words.say(Language::en, "receipt.reminder"), inks::small_en, {form::left, y - 0.8, column_width, 10, 0, false});
  canvas.text(words.say(Language::zh, "receipt.hotline"), {{Weight::bold, true}, 9, palette::blue}, form::left, y + 8);
  canvas.text(words.say(Language::en, "receipt.hotline"), {{Weight::regular, false}, 8.4, palette::blue}, form::left, y + 20);
}

void ReceiptPage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReceiptContent& content) {
  fill_number(canvas, words, content.number);
  fill_due(canvas, words, content);
  fill_table(canvas, words, content);
  fill_materials(canvas, words, content.materials);
  fill_issuer(canvas, content.issuer, std::chrono::floor<std::chrono::days>(content.accepted_at + form::beijing));
}

std::vector<std::pair<std::string, Style>> ReceiptPage::usual(const text::Catalogue& words) {
  std::vector<std::pair<std::string, Style>> texts;
  for (const Language language : {Language::zh, Language::en}) {
    const Style style{Weight::regular, language == Language::zh};
    for (const std::string_view key : {"receipt.due_kept", "receipt.due_provisional", "paper.passport", "paper.permanent_residence_permit",
                                       "material.application_form", "material.passport", "material.permanent_residence_permit"})
      texts.emplace_back(words.say(language, key), style);
  }
  return texts;
}

}  // namespace paper
