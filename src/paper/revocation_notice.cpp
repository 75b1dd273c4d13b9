#include "paper/revocation_notice.h"

#include <array>
#include <utility>

#include "paper/form.h"
#include "paper/notice.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr std::array<std::string_view, 4> rows{"notice.concerned", "revocation_notice.issued_by", "revocation_notice.revoked_at", "revocation_notice.ground"};

std::string_view ground_key(procedure::RevocationGround ground) {
  switch (ground) {
    case procedure::RevocationGround::review: return "revocation_notice.by_review";
    case procedure::RevocationGround::examination: return "revocation_notice.by_examination";
    case procedure::RevocationGround::misspelt_name: return "revocation_notice.misspelt_name";
  }
  std::unreachable();
}

std::string_view statement_key(const procedure::RevocationNoticeContent& content) {
  const bool superior = content.revoker == procedure::Revoker::superior;
  if (content.reissue) return superior ? "revocation_notice.superior_reissue" : "revocation_notice.reissue";
  return superior ? "revocation_notice.superior" : "revocation_notice.statement";
}

}  // namespace

void RevocationNoticePage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "revocation_notice.rights");
}

void RevocationNoticePage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::RevocationNoticeContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, [&](Language language) { return outcome_text(words, language, content.concerned); });
  fill_row(canvas, 1, content.issued_by_zh, content.issued_by_en);
  fill_row(canvas, 2, [&](Language language) { return text::moment_text(language, content.revoked_at, form::beijing); });
  fill_row(canvas, 3, [&](Language language) { return words.say(language, ground_key(content.ground)); });
  double y = set_statement(canvas, words, statement_key(content), notice::below_table(rows.size()));
  set_reason(canvas, words, content.reason, y + 4);
}

std::vector<std::pair<std::string, Style>> RevocationNoticePage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
