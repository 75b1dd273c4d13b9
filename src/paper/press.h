#pragma once
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "paper/forms.h"
#include "paper/metadata.h"
#include "paper/shaping.h"
#include "procedure/document.h"
#include "seal/seal.h"
#include "text/catalogue.h"

namespace paper {

/// Draws and signs the documents, one A4 page each, PDF/A, the seal's mark being the signature's appearance. Everything that
/// documents share is prepared when it is made (a second or so); afterwards any number of threads may use it at once.
/// The same content gives the same bytes but for the signature. See docs/formats/documents.md.
class Press {
 public:
  /// `words` must outlive it. `fonts`: where Debian's fonts-noto-core and fonts-noto-cjk are. Throws where a font is missing.
  explicit Press(const text::Catalogue& words, Part part = Part::a_1b, const std::string& fonts = "/usr/share/fonts");
  ~Press();
  Press(const Press&) = delete;
  Press& operator=(const Press&) = delete;

  /// Nothing is signed where a character has no glyph. A seal of demonstration makes a specimen of any content: [specimen]
  std::expected<base::Bytes, MissingGlyph> certificate(const procedure::CertificateContent& content, std::string_view qr_payload, const seal::Seal& seal) const;
  std::expected<base::Bytes, MissingGlyph> receipt(const procedure::ReceiptContent& content, const seal::Seal& seal) const;

  /// Any of them. `qr_payload` is the certificate's; the others make their own.
  std::expected<base::Bytes, MissingGlyph> document(const procedure::Content& content, std::string_view qr_payload, const seal::Seal& seal) const;

  /// What every certificate and every receipt begins with, byte by byte: whoever keeps many of them need keep it once.
  std::vector<base::Bytes> beginnings() const;

  /// A form to be filled in, as a PDF that nothing signs.
  std::expected<base::Bytes, MissingGlyph> form(FormKind kind, const FormContent& content) const;

  /// What no font can draw of the content; asked before anything is put on record.
  std::optional<MissingGlyph> missing(const procedure::Content& content) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace paper
