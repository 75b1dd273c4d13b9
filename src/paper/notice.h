#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

// What the notices share: [document_6]. From above: letterhead, number, a table whose first rows are the party's, a statement, the reason where the
// law gives one, and beside the seal what the reader can do, with the hotline: [caution_2].
namespace notice {
inline constexpr double row = 25;
/// The base line of the first line under a table with so many rows of its own.
double below_table(std::size_t own_rows);
}  // namespace notice

/// The rows' labels, the party's before `own`; the words beside the seal.
void draw_notice(Canvas& canvas, const text::Catalogue& words, std::string_view title_key, bool specimen, std::span<const std::string_view> own,
                 std::string_view rights_key);
/// Number, party, issuer and date.
void fill_notice(Canvas& canvas, const text::Catalogue& words, const procedure::NoticeHead& head);
/// The entry of one of the notice's own rows, counted from 0.
void fill_row(Canvas& canvas, std::size_t number, std::string_view chinese, std::string_view english);
/// The same of one that is said in both languages by a function of the language.
template <typename Say>
void fill_row(Canvas& canvas, std::size_t number, const Say& say) {
  fill_row(canvas, number, say(text::Language::zh), say(text::Language::en));
}
/// A sentence, Chinese above English, `y` being its first base line; answers the base line of what may follow.
double set_statement(Canvas& canvas, const text::Catalogue& words, std::string_view key, double y, const std::vector<text::Argument>& zh = {},
                     const std::vector<text::Argument>& en = {});
/// The reason under its heading, from `y` to where the issuer stands: smaller where it is long, never cut.
void set_reason(Canvas& canvas, const text::Catalogue& words, const procedure::Reason& reason, double y);

/// 无犯罪记录证明 京公朝犯查证字〔2026〕1号
std::string outcome_text(const text::Catalogue& words, text::Language language, const procedure::Outcome& outcome);
/// The date, and whether it is provisional: [provisional]
std::string due_text(const text::Catalogue& words, text::Language language, law::Day due_on, bool provisional);

/// What every notice of the kind may fill in again and again.
std::vector<std::pair<std::string, Style>> usual_in_notices(const text::Catalogue& words);

}  // namespace paper
