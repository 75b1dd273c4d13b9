#pragma once
#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The Acceptance Receipt: [document_2] [time_1]. What is printed on every one, and what is filled in.
struct ReceiptPage {
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::ReceiptContent& content);
  static constexpr double seal_x = 379, seal_y = 668;
};

}  // namespace paper
