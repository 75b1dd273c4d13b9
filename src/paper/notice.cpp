#include "paper/notice.h"

#include <algorithm>
#include <array>

#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/typesetting.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double table_top = 186;
constexpr double reason_bottom = 624;  // the issuer's name stands below
constexpr double rights_top = 644, rights_width = 246;
constexpr std::array<std::string_view, 4> party{"paper.name", "receipt.own_name", "paper.document", "receipt.trustee"};

double middle_of(std::size_t number) { return table_top + notice::row * (static_cast<double>(number) + 0.5); }

std::string joined(const std::string& first, const std::string& between, const std::string& second) {
  return first + (first.empty() || second.empty() ? "" : between) + second;
}

// Both languages of a reason as they would be set at one size.
struct Setting {
  Ink zh{{Weight::regular, true}, 10.5, palette::black};
  Ink en{{Weight::regular, false}, 9, palette::black};
  double leading(const Ink& ink) const { return ink.size * (ink.style.chinese ? 1.42 : 1.3); }
};

double height_of(Canvas& canvas, const std::vector<std::string_view>& lines, const Ink& ink, double leading) {
  double height = 0;
  for (const auto line : lines) height += leading * paragraph_lines(canvas.shaped(line, ink.style), ink, form::width);
  return height;
}

}  // namespace

double notice::below_table(std::size_t own_rows) { return table_top + row * static_cast<double>(party.size() + own_rows) + 24; }

void draw_notice(Canvas& canvas, const text::Catalogue& words, std::string_view title_key, bool specimen, std::span<const std::string_view> own,
                 std::string_view rights_key) {
  draw_letterhead(canvas, words, title_key, specimen);
  draw_row_rule(canvas, table_top);
  for (std::size_t i = 0; i < party.size() + own.size(); ++i) {
    draw_label(canvas, words, i < party.size() ? party[i] : own[i - party.size()], form::left + 4, middle_of(i));
    draw_row_rule(canvas, table_top + notice::row * static_cast<double>(i + 1));
  }
  double y = paragraph(canvas, words.say(Language::zh, rights_key), inks::small_zh, {form::left, rights_top, rights_width, 11.5});
  paragraph(canvas, words.say(Language::en, rights_key), inks::small_en, {form::left, y - 0.8, rights_width, 10, 0, false});
}

void fill_notice(Canvas& canvas, const text::Catalogue& words, const procedure::NoticeHead& head) {
  fill_number(canvas, words, head.number);
  const auto entry = [&](std::size_t number, const std::string& text, const char* language = nullptr) {
    fill_entry(canvas, text, form::value_left, middle_of(number), form::right, language);
  };
  entry(0, joined(head.person.surname, " ", head.person.given_names));
  entry(1, joined(head.person.native_name, "  ", head.person.chinese_name), own_language(head.person.nationality));
  fill_pair(canvas, document_text(words, Language::zh, head.document), document_text(words, Language::en, head.document), form::value_left, middle_of(2),
            form::right);
  entry(3, head.trustee.value_or(""));
  fill_hotline(canvas, words, head.issuer.telephone);
  fill_issuer(canvas, head.issuer, head.issued_on);
}

void fill_row(Canvas& canvas, std::size_t number, std::string_view chinese, std::string_view english) {
  fill_pair(canvas, chinese, english, form::value_left, middle_of(party.size() + number), form::right);
}

double set_statement(Canvas& canvas, const text::Catalogue& words, std::string_view key, double y, const std::vector<text::Argument>& zh,
                     const std::vector<text::Argument>& en) {
  Ink chinese = inks::body_zh, english = inks::body_en;
  chinese.size = 12, english.size = 9.6;
  y = paragraph(canvas, words.say(Language::zh, key, zh), chinese, {form::left, y, form::width, 19, 2 * chinese.size});
  return paragraph(canvas, words.say(Language::en, key, en), english, {form::left, y + 1, form::width, 12.8}) + 8;
}

void set_reason(Canvas& canvas, const text::Catalogue& words, const procedure::Reason& reason, double y) {
  canvas.text(both(words, "notice.reason"), inks::label_zh, form::left, y);
  y += 15;
  const auto zh = lines_of(reason.zh), en = lines_of(reason.en);
  Setting set;
  while (set.zh.size > 1 && height_of(canvas, zh, set.zh, set.leading(set.zh)) + height_of(canvas, en, set.en, set.leading(set.en)) > reason_bottom - y)
    set.zh.size *= 0.96, set.en.size *= 0.96;
  for (const auto line : zh) y = paragraph(canvas, line, set.zh, {form::left, y, form::width, set.leading(set.zh)});
  for (const auto line : en) y = paragraph(canvas, line, set.en, {form::left, y, form::width, set.leading(set.en)});
}

std::string outcome_text(const text::Catalogue& words, Language language, const procedure::Outcome& outcome) {
  const bool certificate = outcome.kind == procedure::OutcomeKind::certificate;
  return words.say(language, certificate ? "certificate.title" : "refusal.short_title") + " " + outcome.number;
}

std::string due_text(const text::Catalogue& words, Language language, law::Day due_on, bool provisional) {
  const std::string date = text::date_text(language, due_on);
  return provisional ? words.say(language, "notice.provisional", {{"date", date}}) : date;
}

std::vector<std::pair<std::string, Style>> usual_in_notices(const text::Catalogue& words) {
  std::vector<std::pair<std::string, Style>> texts;
  for (const Language language : {Language::zh, Language::en})
    for (const std::string_view key : {"paper.passport", "paper.permanent_residence_permit", "certificate.title", "refusal.short_title"})
      texts.emplace_back(words.say(language, key), Style{Weight::regular, language == Language::zh});
  return texts;
}

}  // namespace paper
