#pragma once
#include <chrono>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// What the documents of the family share: where things stand, how they are written, and the parts of which their pages are made.
namespace form {
inline constexpr double left = 72, right = page_width - 72, middle = page_width / 2, width = right - left;
inline constexpr double value_left = 196;  // where the entries of a table begin
inline constexpr double seal_x = 377, seal_y = 681;  // the upper left corner of the seal's mark
inline constexpr std::chrono::minutes beijing{8 * 60};  // documents state Beijing time
}  // namespace form

namespace inks {
extern const Ink title_zh, title_en, label_zh, label_en, value, value_zh, body_zh, body_en, small_zh, small_en, strong_zh, strong_en;
}

/// Border, rosette, the specimen's mark, the title in both languages, and which of them counts.
void draw_letterhead(Canvas& canvas, const text::Catalogue& words, std::string_view title_key, bool specimen);
/// The label of an entry, Chinese above English.
void draw_label(Canvas& canvas, const text::Catalogue& words, std::string_view key, double x, double y);
/// A hairline under a row of a table.
void draw_row_rule(Canvas& canvas, double y);
/// The number under the title, and under it that of the document in whose place this one stands. [review_4]
void fill_number(Canvas& canvas, const text::Catalogue& words, std::string_view number, std::string_view replaces = {});
/// An entry; where it is empty a dash, so that nobody can write one in.
void fill_entry(Canvas& canvas, std::string_view text, double x, double y, double right, const char* language = nullptr);
/// The same in Chinese and in English as one entry: side by side where both fit, else one above the other.
void fill_pair(Canvas& canvas, std::string_view chinese, std::string_view english, double x, double y, double right);
/// The hotline, left of the seal: [caution_2]
void fill_hotline(Canvas& canvas, const text::Catalogue& words, std::string_view telephone);
/// In whose name and on which day, above the seal.
void fill_issuer(Canvas& canvas, const procedure::Issuer& issuer, law::Day on);

/// The pieces one after the other from left to right, `gap` thousandths of the em between them.
ShapedLine side_by_side(std::initializer_list<std::shared_ptr<const ShapedLine>> pieces, int gap);

/// The same key in Chinese and in English, side by side.
std::string both(const text::Catalogue& words, std::string_view key);
/// 护照 12AB34567, Passport 12AB34567
std::string document_text(const text::Catalogue& words, text::Language language, const procedure::IdentityDocument& document);
/// The language whose forms of Han characters a national's own name takes.
const char* own_language(std::string_view nationality);

}  // namespace paper
