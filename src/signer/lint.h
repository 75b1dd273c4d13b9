#pragma once
#include "paper/press.h"
#include "procedure/signer.h"

// The proof of a document: drawn and signed with a throw-away key, read back, and held to what it should say. Nothing of it leaves this place.
namespace signer {

/// A certificate's two credentials as text, signed by the throw-away seal.
struct TrialCredentials {
  std::string qr, wallet;
};

/// Why the document must not be put on record; none where it is sound. `trial`: of a certificate alone. What the two say is read back; that their
/// signatures hold is no question of the content, and costs a third of a millisecond each: a seal is tried out when it is opened, and every
/// document each night.
std::optional<procedure::Unsignable> fault_of(const procedure::Content& content, const paper::Proof& proof, const TrialCredentials& trial);

}  // namespace signer
