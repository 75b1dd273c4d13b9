#pragma once
#include <array>

#include "base/id.h"
#include "credential/jws.h"

/// Selective disclosure (RFC 9901): what is withheld stands in the signed part as a digest alone.
namespace credential {

/// A claim that its holder may withhold.
struct Claim {
  std::string name, value;
  bool operator==(const Claim&) const = default;
};

/// ["salt","name","value"] as base64url: what is handed over beside the signed part.
std::string disclosure(const Claim& claim, std::array<std::uint8_t, 16> salt);
/// The base64url of SHA-256 over a disclosure.
std::string digest_of(std::string_view disclosure);

struct Disclosable {
  std::vector<std::string> digests;      // sorted, `count` of them: what stands for no claim is random
  std::vector<std::string> disclosures;  // in the order of the claims
};
/// At most `count` claims.
Disclosable disclosable(const std::vector<Claim>& claims, std::size_t count, const base::Random& random);

/// What is disclosed beside a signed part.
struct Disclosed {
  std::vector<Claim> claims;
  std::vector<std::string> digests;  // of the claims, in their order
  bool operator==(const Disclosed&) const = default;
};
/// What somebody presents: a signed part and some of its disclosures, "<JWS>~<disclosure>~...~", without a proof of a key. A disclosure that is no claim of
/// text, a name twice and an end that is missing are malformed, apart from the signed part, which is whose it is all the same.
struct Presented {
  Jws jws;
  std::expected<Disclosed, base::Malformed> disclosed;
};
/// Read, not verified.
std::expected<Presented, base::Malformed> read_presented(std::string_view text, std::string_view type);

}  // namespace credential
