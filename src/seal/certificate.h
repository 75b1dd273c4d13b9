#pragma once
#include "seal/openssl.h"
#include "seal/seal.h"

namespace seal {

/// The certificate policy that marks a specimen. Every certificate of a demonstration chain names it, root to leaf; one of them is enough
/// for a checker. An arc of X.667 (2.25 and a UUID), which nobody has to register.
inline constexpr const char* specimen_policy = "2.25.269146378405176318527709464237106125811";
/// id-kp-documentSigning (RFC 9336).
inline constexpr const char* document_signing = "1.3.6.1.5.5.7.3.36";

/// The certificate of this DER and nothing else; null where it is none, or DER of another spelling.
Certificate parse_certificate(base::ByteView der);
base::Bytes to_der(const X509* certificate);
/// Every certificate of a PEM file, in its order.
std::vector<Certificate> read_certificates(const std::string& path);

base::Bytes key_id_of(const X509* certificate);
bool marks_specimen(const X509* certificate);
bool is_self_signed(const X509* certificate);
/// ECDSA on P-256, the only kind of key that this project signs with.
bool is_p256(const EVP_PKEY* key);
/// What a leaf must be for: digitalSignature and nonRepudiation, e-mail protection and document signing, and no authority.
bool may_sign_documents(X509* leaf);
/// The organization in the subject's name, UTF-8; empty where none.
std::string organization_of(const X509* certificate);
base::Instant instant_of(const ASN1_TIME* time);

}  // namespace seal
