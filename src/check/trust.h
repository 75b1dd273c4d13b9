#pragma once
#include <map>
#include <string>

#include "seal/seal.h"

namespace check {

/// What a checker goes by: the roots that it trusts, and the seals whose signatures come without their certificates, as in a QR.
struct Trust {
  std::vector<seal::Anchor> anchors;
  std::map<base::Bytes, seal::Signer> seals;  // by key_id; only such as lead to an anchor
  std::vector<std::vector<base::Bytes>> chains = {};  // of those seals, DER, the leaf first, without the root: what other checkers are given
  bool complete = false;  // the issuer's own, all of them: a key that is not here is not the issuer's. Else it may be one of a later day
  bool operator==(const Trust&) const = default;
};

/// `chains`: DER, each with the leaf first; the root may stand last.
Trust make_trust(std::vector<seal::Anchor> anchors, const std::vector<std::vector<base::Bytes>>& chains);
/// The roots in the *.pem files of a directory, and its seal.pem where there is one. Throws where there is no root.
Trust read_trust(const std::string& directory);
/// The same of the service's own folder, where every key of the issuer is.
Trust read_own_trust(const std::string& directory);

}  // namespace check
