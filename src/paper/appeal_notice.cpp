#include "paper/appeal_notice.h"

#include <array>

#include "paper/notice.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr std::array<std::string_view, 2> rows{"notice.concerned", "notice.accepted_on"};

}  // namespace

void AppealNoticePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "appeal_notice.rights");
  const double y = set_statement(canvas, words, "appeal_notice.statement", notice::below_table(rows.size()));
  set_statement(canvas, words, "appeal_notice.stands", y + 8);
}

void AppealNoticePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::AppealNoticeContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, [&](Language language) { return outcome_text(words, language, content.concerned); });
  fill_row(canvas, 1, [&](Language language) { return text::date_text(language, content.accepted_on); });
}

std::vector<std::pair<std::string, Style>> AppealNoticePage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
