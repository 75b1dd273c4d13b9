#pragma once
#include "seal/openssl.h"
#include "seal/seal.h"

namespace seal {

/// A P-256 key that signs, wherever it lies: in a file, in a token. Any thread may use it.
class SigningKey {
 public:
  virtual ~SigningKey() = default;
  /// ECDSA over this SHA-256, DER. Throws base::Unavailable where the key cannot be reached for the moment.
  virtual base::Bytes sign(const base::Digest& digest) const = 0;
  /// The public half; it lives as long as this.
  virtual EVP_PKEY* public_key() const = 0;
};

/// The PKCS #8 PEM of a P-256 key; a file that others than its owner can read is not opened.
std::unique_ptr<SigningKey> open_key_file(const std::string& path);

/// The certificates of a seal (leaf first, root last) with their key. Throws where they do not fit together, in words; `named` is how they call the key.
std::unique_ptr<Seal> join_seal(std::unique_ptr<SigningKey> key, const std::vector<Certificate>& certificates, const std::string& named);

}  // namespace seal
