#pragma once
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
/// The number under the title.
void fill_number(Canvas& canvas, const text::Catalogue& words, std::string_view number);
/// An entry; where it is empty a dash, so that nobody can write one in.
void fill_entry(Canvas& canvas, std::string_view text, double x, double y, double right, const char* language = nullptr);
/// In whose name and on which day, above the seal.
void fill_issuer(Canvas& canvas, const procedure::Issuer& issuer, law::Day on, double x, double y, double width);

/// The same key in Chinese and in English, side by side.
std::string both(const text::Catalogue& words, std::string_view key);
std::string country_in_both(std::string_view alpha3);
/// "护照 Passport  12AB34567"
std::string document_in_both(const text::Catalogue& words, const procedure::IdentityDocument& document);
std::string date_in_both(law::Day day);
/// The language whose forms of Han characters a national's own name takes.
const char* own_language(std::string_view nationality);

}  // namespace paper
