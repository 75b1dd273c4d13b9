#pragma once
#include <expected>
#include <string>

#include "base/bytes.h"
#include "procedure/approval.h"
#include "procedure/document.h"

namespace procedure {

/// Why a document cannot be signed as it stands: a character without a glyph in any font, a reason too long for the page, a signer of its own that refuses.
struct Unsignable {
  std::string key;       // into words/
  std::string detail;    // the character as U+XXXX, or the signer's word for its refusal, where one is to blame
  bool for_good = true;  // false: whoever runs the service can set it right, and then the very same is signed
  bool operator==(const Unsignable&) const = default;
};

/// Draws and signs a typed decision; it never takes bytes. It may live in another process.
class Signer {
 public:
  virtual ~Signer() = default;
  /// Whether the content can be drawn, signed and read back as what it is: tried with a key that is thrown away, before anything is put on record.
  virtual std::expected<void, Unsignable> lint(const Content& content) const = 0;
  /// `log_proof`: that the intent to issue this certificate stands in the public log (docs/formats/log.md); it goes along with it. Empty with all else.
  /// `approvals`: who stands behind it; a signer of its own signs nothing without them. Throws base::Unavailable where that one does not answer.
  virtual std::expected<base::Bytes, Unsignable> sign(const Content& content, const std::string& log_proof, const Approvals& approvals) const = 0;
  /// The same certificate for a wallet or a machine, as text; each time another one, so that two of them cannot be told to be of one person.
  virtual std::string wallet(const CertificateContent& content, const Approvals& approvals) const = 0;
  virtual bool specimen() const = 0;
};

}  // namespace procedure
