#pragma once
#include "seal/signing_key.h"

// How certificates are made: root, issuing and leaf, each in the one profile that docs/formats/signature.md asks for.
namespace seal {

enum class Rank { root, issuing, leaf };

struct CertificateTerms {
  Rank rank = Rank::leaf;
  std::vector<std::pair<std::string, std::string>> subject;  // "O" and its value, UTF-8, in their order
  base::Instant from{}, until{};
  bool specimen = false;
};

/// `issuer`: null where the certificate is signed by itself. Throws in words where a name does not fit.
Certificate make_certificate(const CertificateTerms& terms, EVP_PKEY* subject_key, const X509* issuer, const SigningKey& by);

/// A new P-256 key in memory.
Key make_key();
std::string to_pem(EVP_PKEY* key);  // PKCS #8
std::string to_pem(const std::vector<const X509*>& certificates);

}  // namespace seal
