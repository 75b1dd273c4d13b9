#pragma once
#include <optional>

#include "seal/openssl.h"
#include "seal/seal.h"

namespace seal {

/// Whether these certificates (DER, the leaf first, without the root) lead to one of the anchors by ECDSA with SHA-256 or SHA-384 alone:
/// the anchor, or nothing. Validity dates are not asked: a signature without a trusted time says nothing of when it was made, and whether
/// a document stands is the issuer's list to say. Every certificate must be needed.
std::optional<Anchor> chain_leads_to(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors);

/// DER of the certificate's IssuerAndSerialNumber, by which a CMS names its signer.
base::Bytes issuer_and_serial_of(const X509* certificate);

}  // namespace seal
