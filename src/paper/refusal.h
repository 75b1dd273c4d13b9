#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The Notification of Refusal to Issue a Certificate of No Criminal Conviction: [document_5] [caution_5]. Like the certificate it shows the outcome
/// alone, and besides how to object. Its QR is the address of the check, where number and code are entered.
struct RefusalPage {
  static constexpr std::string_view title = "refusal.title";
  static constexpr bool has_qr = true;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::RefusalContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
  /// What the QR holds.
  static std::string address(const procedure::RefusalContent& content);
};

}  // namespace paper
