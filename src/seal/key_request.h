#pragma once
#include "seal/issuance.h"

// A request for a certificate (PKCS #10, RFC 2986): how the public half of a key that cannot travel reaches the machine of the issuing key.
namespace seal {

/// PEM, signed by the key itself.
std::string key_request(const CertificateTerms& terms, const SigningKey& key);
/// The key of a request whose signature holds. Its names and wishes are left aside: what the certificate says is the plan's. Throws in words.
Key read_key_request(const std::string& path);

}  // namespace seal
