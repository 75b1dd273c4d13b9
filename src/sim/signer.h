#pragma once
#include "procedure/signer.h"

namespace sim {

/// Signs with words instead of ink: the same content gives the same bytes, another content others. It draws no page; like the press it has no glyph for
/// some characters (here for '~', which no passport prints), and like a signer of its own it refuses now and then what is on record already.
class PlainSigner final : public procedure::Signer {
 public:
  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override;
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                       const procedure::Approvals& approvals) const override;
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override;
  bool specimen() const override { return true; }

  mutable bool refuses = false;  // the next certificate or refusal, once and for good
};

}  // namespace sim
