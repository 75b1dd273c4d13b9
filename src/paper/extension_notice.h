#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// Notice to the objector that the review takes longer. [document_6] [review_3]
struct ExtensionNoticePage {
  static constexpr std::string_view title = "extension_notice.title";
  static constexpr bool has_qr = false;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::ExtensionNoticeContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
