#pragma once
#include "credential/cose.h"
#include "credential/paper_credential.h"

namespace credential {

/// The symbol on the paper: version 15 at level M, 77 by 77 modules.
inline constexpr int qr_modules = 77;

/// What the QR holds: HTTPS://HOST/C# and Base32 of the signed credential, in the characters of the QR's alphanumeric mode but for the '#'.
/// Fits the symbol: where the names are too long for it their ends are cut, the longer one first, and the credential says so; 39 Latin
/// letters, as many as a passport's machine-readable zone has for them (ICAO 9303-4), fit beside every other field at its longest.
/// Throws where `has_qr` says no.
std::string qr_text(const procedure::CertificateContent& content, const seal::Seal& seal);

/// Whether the symbol can hold the certificate: `verification_url` is https:// or http:// with a host, and nothing but the names is too long for it.
bool has_qr(const procedure::CertificateContent& content);

/// What somebody's scanner read. Nothing of it is verified: `cose` is for that.
struct ReadQr {
  PaperCredential credential;
  Cose cose;
  bool operator==(const ReadQr&) const = default;
};
/// Takes what `qr_text` writes, with any host, and nothing else.
std::expected<ReadQr, base::Malformed> read_qr(std::string_view text);

/// Whether a text of `qr_text`'s shape fits the symbol.
bool fits_qr(std::string_view text);

}  // namespace credential
