#include "paper/review_receipt.h"

#include <array>

#include "paper/form.h"
#include "paper/notice.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr std::array<std::string_view, 4> rows{"notice.concerned", "receipt.accepted_at", "review_receipt.due", "receipt.officer"};

}  // namespace

void ReviewReceiptPage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "review_receipt.rights");
  set_statement(canvas, words, "review_receipt.statement", notice::below_table(rows.size()));
}

void ReviewReceiptPage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReviewReceiptContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, [&](Language language) { return outcome_text(words, language, content.concerned); });
  fill_row(canvas, 1, [&](Language language) { return text::moment_text(language, content.accepted_at, form::beijing); });
  fill_row(canvas, 2, [&](Language language) { return due_text(words, language, content.due_on, content.due_provisional); });
  fill_row(canvas, 3, content.officer, content.officer);
}

std::vector<std::pair<std::string, Style>> ReviewReceiptPage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
