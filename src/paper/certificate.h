#pragma once
#include <string_view>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The Certificate of No Criminal Conviction: [document_4] [caution_5]. What is printed on every one, and what is filled in.
struct CertificatePage {
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content, std::string_view qr_payload);
  static constexpr double seal_x = 379, seal_y = 668;
};

}  // namespace paper
