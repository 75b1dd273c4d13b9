#include "signer/press_signer.h"

#include "credential/qr.h"
#include "credential/second_signature.h"
#include "credential/wallet_credential.h"
#include "signer/lint.h"

namespace signer {
namespace {

using procedure::Unsignable;

Unsignable unsignable(const paper::MissingGlyph& missing) { return {"unsignable.glyph", paper::to_text(missing)}; }

std::optional<Unsignable> too_long(const procedure::CertificateContent& content) {
  if (credential::has_qr(content)) return std::nullopt;
  return Unsignable{"unsignable.qr", ""};
}

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
  if (written != nullptr && !procedure::fits(*written)) return std::unexpected(Unsignable{"unsignable.too_long", ""});
  TrialCredentials trial;
  if (const auto* certificate = std::get_if<procedure::CertificateContent>(&content)) {
    if (const auto why = too_long(*certificate)) return std::unexpected(*why);
    trial = {credential::qr_text(*certificate, *throw_away_), credential::sign_wallet(credential::wallet_credential(*certificate), *throw_away_, random_)};
  }
  if (const auto fault = fault_of(content, press_.proof(content, trial.qr), trial)) return std::unexpected(*fault);
  return {};
}

std::expected<base::Bytes, procedure::Unsignable> PressSigner::sign(const procedure::Content& content, const std::string& log_proof,
                                                                       const procedure::Approvals& approvals) const {
  paper::Carried carried;
  if (const auto* certificate = std::get_if<procedure::CertificateContent>(&content)) {
    if (const auto why = too_long(*certificate)) return std::unexpected(*why);
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
