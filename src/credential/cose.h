#pragma once
#include "base/bytes.h"
#include "seal/seal.h"

namespace credential {

/// COSE_Sign1 (RFC 9052) in the one form that this project makes and takes: tag 18, ES256, the key's name and the type of the content in the
/// protected header, nothing in the unprotected one (libraries accept changes there).
struct Cose {
  base::Bytes key_id;     // 8 bytes
  base::Bytes protected_header;
  base::Bytes payload;
  base::Bytes signature;  // raw r and s, 64 bytes
  bool operator==(const Cose&) const = default;
};

base::Bytes sign_cose(base::ByteView payload, std::string_view type, const seal::Seal& seal);
/// Read, not verified. Another type, algorithm, spelling, a header too many or a byte left over is malformed.
std::expected<Cose, base::Malformed> read_cose(base::ByteView bytes, std::string_view type);
/// What the signature is over: Sig_structure of RFC 9052, 4.4.
base::Bytes signed_bytes(const Cose& cose);

}  // namespace credential
