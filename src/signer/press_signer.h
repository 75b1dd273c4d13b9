#pragma once
#include "base/id.h"
#include "paper/press.h"
#include "procedure/signer.h"
#include "seal/seal.h"
#include "seal/sm2.h"

namespace signer {

/// Draws and signs in this process: the press, the QR credential, the seal. It takes typed decisions and never bytes.
class PressSigner : public procedure::Signer {
 public:
  /// `second`: the key of the domestic second signature, where the organization has one; the press then has a place for it.
  PressSigner(const paper::Press& press, const seal::Seal& seal, base::Random random, std::optional<seal::Sm2Key> second = {})
      : press_(press), seal_(seal), random_(std::move(random)), second_(std::move(second)) {}
  PressSigner(const PressSigner&) = delete;
  PressSigner& operator=(const PressSigner&) = delete;

  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override;
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                       const procedure::Approvals& approvals) const override;
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override;
  bool specimen() const override { return seal_.specimen(); }

 private:
  const paper::Press& press_;
  const seal::Seal& seal_;
  base::Random random_;
  std::unique_ptr<seal::Seal> throw_away_ = seal::make_throw_away_seal();  // what is drawn for trial is signed by this key, and never leaves
  std::optional<seal::Sm2Key> second_;
};

}  // namespace signer
