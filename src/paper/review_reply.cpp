#include "paper/review_reply.h"

#include <array>
#include <utility>

#include "paper/notice.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr std::array<std::string_view, 2> rows{"notice.concerned", "notice.accepted_on"};

std::string_view statement_key(const procedure::ReviewReplyContent& content) {
  switch (content.result) {
    case procedure::ReviewResult::upheld: return "review_reply.upheld";
    case procedure::ReviewResult::incorrect: return content.reissued ? "review_reply.reissued" : "review_reply.incorrect";
    case procedure::ReviewResult::appeal: return "review_reply.appeal";
  }
  std::unreachable();
}

}  // namespace

void ReviewReplyPage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "review_reply.rights");
}

void ReviewReplyPage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReviewReplyContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, [&](Language language) { return outcome_text(words, language, content.concerned); });
  fill_row(canvas, 1, [&](Language language) { return text::date_text(language, content.accepted_on); });
  const auto said = [&](Language language) -> std::vector<text::Argument> {
    if (!content.reissued) return {};
    return {{"document", outcome_text(words, language, *content.reissued)}};
  };
  const double y = set_statement(canvas, words, statement_key(content), notice::below_table(rows.size()), said(Language::zh), said(Language::en));
  set_reason(canvas, words, content.reason, y + 4);
}

std::vector<std::pair<std::string, Style>> ReviewReplyPage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
