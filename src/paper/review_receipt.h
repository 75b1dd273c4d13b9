#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// Receipt of an objection: what is objected to, and by when the reply comes. [review_1] [review_2]
struct ReviewReceiptPage {
  static constexpr std::string_view title = "review_receipt.title";
  static constexpr bool has_qr = false;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReviewReceiptContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
