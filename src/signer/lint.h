#pragma once
#include "paper/press.h"
#include "procedure/signer.h"

// The proof of a document: drawn and signed with a throw-away key, read back, and held to what it should say. Nothing of it leaves this place.
namespace signer {

/// A certificate's two credentials as text, signed by the throw-away seal.
struct TrialCredentials {
  std::string qr, wallet;
};

/// Why the document must not be put on record; none where it is sound. `leaf`: the throw-away certificate, DER; `trial`: of a certificate alone.
std::optional<procedure::Unsignable> fault_of(const procedure::Content& content, const paper::Proof& proof, const TrialCredentials& trial,
                                              const base::Bytes& leaf);

}  // namespace signer
