#include "signer/press_signer.h"

#include "credential/qr.h"
#include "credential/second_signature.h"
#include "credential/wallet_credential.h"

namespace signer {
namespace {

procedure::Unsignable unsignable(const paper::MissingGlyph& missing) { return {"unsignable.glyph", paper::to_text(missing)}; }

const procedure::Reason* reason(const procedure::Content& content) {
  return std::visit(
      [](const auto& each) -> const procedure::Reason* {
        if constexpr (requires { each.reason; }) return &each.reason;
        else return nullptr;
      },
      content);
}

}  // namespace

std::expected<void, procedure::Unsignable> PressSigner::lint(const procedure::Content& content) const {
  const auto* written = reason(content);
  if (written != nullptr && !procedure::fits(*written)) return std::unexpected(procedure::Unsignable{"unsignable.too_long", ""});
  if (const auto missing = press_.missing(content)) return std::unexpected(unsignable(*missing));
  return {};
}

std::expected<base::Bytes, procedure::Unsignable> PressSigner::sign(const procedure::Content& content, const std::string& log_proof,
                                                                       const procedure::Approvals& approvals) const {
  paper::Carried carried;
  if (const auto* certificate = std::get_if<procedure::CertificateContent>(&content)) {
    carried = {credential::qr_text(*certificate, seal_), wallet(*certificate, approvals), log_proof};
    if (second_) carried.second = credential::second_signature(carried.credential, *second_);
  }
  auto file = press_.document(content, carried, seal_);
  if (!file) return std::unexpected(unsignable(file.error()));
  return *std::move(file);
}

std::string PressSigner::wallet(const procedure::CertificateContent& content, const procedure::Approvals&) const {
  return credential::sign_wallet(credential::wallet_credential(content), seal_, random_);
}

}  // namespace signer
