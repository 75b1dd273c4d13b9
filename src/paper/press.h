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
#include "paper/missing_glyph.h"
#include "paper/qr.h"
#include "procedure/document.h"
#include "seal/seal.h"
#include "text/catalogue.h"

namespace paper {

/// What a certificate brings besides what is written on it.
struct Carried {
  std::string qr;          // the text of its QR code
  std::string credential;  // an SD-JWT VC: attached, docs/formats/wallet.md
  std::string log_proof;   // that its intent stands in the log: attached, docs/formats/log.md
  std::string second = {};  // SM2 with SM3 over the credential: attached, docs/formats/sm2.md; only where the press has a place for it
};

/// What there is to see on a page that nobody has signed.
struct Proof {
  std::optional<MissingGlyph> missing;  // what no font can draw
  bool cramped = false;                 // something does not fit its place
  std::string said;                     // what is written beside the printed form, a line each
  std::string qr_meant = {};            // what the QR should hold: empty where the document has none
  Picture qr = {};                      // and as it is drawn
};

/// Draws and signs the documents, one A4 page each, PDF/A, the seal's mark being the signature's appearance. Everything that
/// documents share is prepared when it is made (a second or so); afterwards any number of threads may use it at once.
/// The same content and files give the same bytes but for the signature. See docs/formats/documents.md.
class Press {
 public:
  /// `words` must outlive it. `part`: of what has files attached; in part 1 they are left out. All else is of part 1.
  /// `fonts`: where Debian's fonts-noto-core and fonts-noto-cjk are. Throws where a font is missing.
  explicit Press(const text::Catalogue& words, Part part = Part::a_3b, const std::string& fonts = "/usr/share/fonts",
                 bool second_signature = false);
  ~Press();
  Press(const Press&) = delete;
  Press& operator=(const Press&) = delete;

  /// Nothing is signed where a character has no glyph. A seal of demonstration makes a specimen of any content: [specimen]
  std::expected<base::Bytes, MissingGlyph> certificate(const procedure::CertificateContent& content, const Carried& carried, const seal::Seal& seal) const;
  std::expected<base::Bytes, MissingGlyph> receipt(const procedure::ReceiptContent& content, const seal::Seal& seal) const;

  /// Any of them. `carried` is the certificate's; the others bring their own.
  std::expected<base::Bytes, MissingGlyph> document(const procedure::Content& content, const Carried& carried, const seal::Seal& seal) const;

  /// What every certificate and every receipt begins with, byte by byte: whoever keeps many of them need keep it once.
  std::vector<base::Bytes> beginnings() const;

  /// A form to be filled in, as a PDF that nothing signs.
  std::expected<base::Bytes, MissingGlyph> form(FormKind kind, const FormContent& content) const;

  /// The page drawn for whoever reads it before anything is on record. `qr`: the text of a certificate's QR; the others bring their own.
  Proof proof(const procedure::Content& content, std::string_view qr) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace paper
