#pragma once
#include "base/id.h"
#include "ledger/verifier_key.h"

namespace transparency {

/// A key that signs checkpoints, and how others verify it. Its file is one line, as Go's sumdb/note writes signer keys:
///
///     PRIVATE+KEY+example.org/qingbai/log+1dc2b8ab+AQ1x...        name, key id, base64 of the kind's byte and the 32 bytes of the seed
struct SigningKey {
  ledger::VerifierKey verifier;
  ledger::Ed25519Sign sign;
};

/// Throws where the file is not there, is no such line, or can be read by others than its owner.
SigningKey read_signing_key(const std::string& path);
/// Makes a key and its file, whole or not at all; throws where there is a file of this name, or the name is none (is_key_name).
SigningKey make_signing_key(const std::string& path, const std::string& name, ledger::SignatureKind kind, const base::Random& random);

/// Ed25519 as `ledger` asks for it.
bool holds(const ledger::PublicKey& key, base::ByteView message, base::ByteView signature);

}  // namespace transparency
