#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// Notice on the way to court and procuratorate: the finding stands, and nothing is said of the judgment. [document_6] [review_5]
struct AppealNoticePage {
  static constexpr std::string_view title = "appeal_notice.title";
  static constexpr bool has_qr = false;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::AppealNoticeContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
