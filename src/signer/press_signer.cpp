#include "signer/press_signer.h"

#include "credential/qr.h"

namespace signer {
namespace {

procedure::Unsignable unsignable(const paper::MissingGlyph& missing) { return {"unsignable.glyph", paper::to_text(missing)}; }

}  // namespace

std::expected<void, procedure::Unsignable> PressSigner::lint(const procedure::CertificateContent& content) const {
  if (const auto missing = press_.missing(content)) return std::unexpected(unsignable(*missing));
  return {};
}

std::expected<base::Bytes, procedure::Unsignable> PressSigner::sign(const procedure::CertificateContent& content) const {
  auto file = press_.certificate(content, credential::qr_text(content, seal_), seal_);
  if (!file) return std::unexpected(unsignable(file.error()));
  return *std::move(file);
}

std::expected<base::Bytes, procedure::Unsignable> PressSigner::sign(const procedure::ReceiptContent& content) const {
  auto file = press_.receipt(content, seal_);
  if (!file) return std::unexpected(unsignable(file.error()));
  return *std::move(file);
}

}  // namespace signer
