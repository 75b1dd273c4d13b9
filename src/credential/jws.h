#pragma once
#include "base/bytes.h"
#include "seal/seal.h"

namespace credential {

/// A JSON Web Signature (RFC 7515) in the one form that this project makes and takes: compact, ES256, with the type and the chain in the header:
/// {"alg":"ES256","typ":TYPE,"x5c":[leaf, intermediate]}. Every other header is malformed, `none` and what names its own key among them.
struct Jws {
  std::vector<base::Bytes> chain;  // DER, the leaf first, without the root
  std::string payload;
  std::string signed_text;         // what the signature is over: header and payload as they came
  base::Bytes signature;           // raw r and s, 64 bytes
  bool operator==(const Jws&) const = default;
};

std::string sign_jws(std::string_view payload, std::string_view type, const seal::Seal& seal);
/// Read, not verified.
std::expected<Jws, base::Malformed> read_jws(std::string_view text, std::string_view type);

}  // namespace credential
