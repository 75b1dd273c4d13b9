#pragma once
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/blank.h"
#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// The Certificate of No Criminal Conviction: [document_4] [caution_5]. What is printed on every one, and what is filled in
/// besides the picture of the QR code.
struct CertificatePage {
  static constexpr std::string_view title = "certificate.title";
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::CertificateContent& content);
  static constexpr bool has_qr = true;
  static constexpr std::array<AttachmentPlace, 3> attachments{{
      {"certificate.tlog-proof", "text/plain", "Supplement", "Proof that the certificate stands in the public log (C2SP tlog-proof)"},
      {"credential.sd-jwt", "application/dc+sd-jwt", "Alternative", "The same certificate as a verifiable credential (SD-JWT VC)"},
      {"credential.sm2.json", "application/json", "Supplement", "SM2 with SM3 over the credential"},  // where the organization has such a key
  }};
  /// Texts that many of them fill in, with the style they are set in: printed with the form, so that few documents carry their letters.
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
