#pragma once
#include "seal/openssl.h"
#include "seal/signing_key.h"

namespace seal {

/// ECDSA on P-256 over a SHA-256, in DER. The contexts are kept, one a thread, since making one costs as much as the signature.
class EcdsaSigner final : public SigningKey {
 public:
  explicit EcdsaSigner(Key key);
  base::Bytes sign(const base::Digest& digest) const override;
  EVP_PKEY* public_key() const override { return key_.get(); }
  /// The longest signature in DER.
  static constexpr std::size_t limit = 72;

 private:
  Key key_;
  std::uint64_t number_;  // no two signers of a process share one, so that a thread knows whose context it holds
};

/// What verifies with this key, any number of times, on one thread at a time; null where it is none on P-256.
KeyContext ecdsa_verifying(EVP_PKEY* key);
bool ecdsa_holds(EVP_PKEY_CTX* context, const base::Digest& digest, base::ByteView der_signature);
/// r and s as 32 bytes each, and back. Empty where it is no such signature in its one spelling.
base::Bytes raw_of_der(base::ByteView der_signature);
base::Bytes der_of_raw(base::ByteView raw);

}  // namespace seal
