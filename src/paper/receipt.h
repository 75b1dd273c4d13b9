#pragma once
#include <string>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The Acceptance Receipt: [document_2] [time_1]. What is printed on every one, and what is filled in.
struct ReceiptPage {
  static constexpr std::string_view title = "receipt.title";
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReceiptContent& content);
  static constexpr bool has_qr = false;
  /// Texts that many of them fill in, with the style they are set in: printed with the form, so that few documents carry their letters.
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
