#pragma once
#include "base/hash.h"
#include "seal/der.h"

namespace seal {

/// The one form of CMS (RFC 5652) that this project makes and takes, PAdES B-B of ETSI EN 319 142-1 without signing time, detached:
///
///   ContentInfo { signedData, [0] SignedData {
///     version 1, { sha256 }, { data },
///     [0] { the certificates without the root, sorted as DER wants },
///     { SignerInfo { version 1, issuer and serial of the leaf, sha256,
///       [0] { content-type data, message-digest, signing-certificate-v2 { SHA-256 of the leaf } },
///       ecdsa-with-SHA256, the signature } } } }
///
/// All of it but the digest and the signature follows from the certificates and is written once.
class CmsForm {
 public:
  /// `issuer_and_serial`: DER of the leaf's IssuerAndSerialNumber. `certificates`: DER, the leaf first.
  CmsForm(base::Bytes issuer_and_serial, const std::vector<base::Bytes>& certificates);
  /// What is signed: the attributes as a SET.
  base::Bytes attributes(const base::Digest& content) const;
  /// The whole, with an ECDSA signature in DER.
  base::Bytes assemble(const base::Digest& content, base::ByteView signature) const;

 private:
  base::Bytes before_digest_, after_digest_;  // the attributes without their SET's head
  base::Bytes data_before_signers_;           // of SignedData's content
  base::Bytes signer_before_attributes_;
};

/// What stands in a CMS that could be of this form; nothing of it is verified. `assemble` of the same parts tells whether it is.
struct CmsParts {
  std::vector<base::Bytes> certificates;  // as they stand
  base::Bytes issuer_and_serial;
  base::Digest digest{};
  base::Bytes signature;
};
std::optional<CmsParts> read_cms(base::ByteView cms);

}  // namespace seal
