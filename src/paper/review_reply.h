#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The written reply to an objection, in the name of the sub-bureau. [document_6] [review_2] [review_4] [review_5]
struct ReviewReplyPage {
  static constexpr std::string_view title = "review_reply.title";
  static constexpr bool has_qr = false;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReviewReplyContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
