#include "paper/extension_notice.h"

#include <array>

#include "paper/notice.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr std::array<std::string_view, 5> rows{"notice.concerned", "notice.accepted_on", "extension_notice.approved_on", "extension_notice.due_before",
                                               "extension_notice.due_on"};

}  // namespace

void ExtensionNoticePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "extension_notice.rights");
}

void ExtensionNoticePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::ExtensionNoticeContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, [&](Language language) { return outcome_text(words, language, content.concerned); });
  fill_row(canvas, 1, [&](Language language) { return text::date_text(language, content.accepted_on); });
  fill_row(canvas, 2, [&](Language language) { return text::date_text(language, content.approved_on); });
  fill_row(canvas, 3, [&](Language language) { return text::date_text(language, content.due_before); });
  fill_row(canvas, 4, [&](Language language) { return due_text(words, language, content.due_on, content.due_provisional); });
  const double y = set_statement(canvas, words, "extension_notice.statement", notice::below_table(rows.size()));
  set_reason(canvas, words, content.reason, y + 4);
}

std::vector<std::pair<std::string, Style>> ExtensionNoticePage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
