#pragma once
#include "base/bytes.h"
#include "base/hash.h"
#include "procedure/platform.h"

namespace platform {

/// The one spelling of an answer in bytes, deterministic CBOR: [version, platform, answered at (ms UTC), kind, agreeing, records]; docs/formats/register.md.
base::Bytes answer_bytes(const procedure::Extract& extract);

/// What is kept of an answer: SHA-256 over its bytes, so that whoever holds the extract can prove what was answered. Since an empty answer can be
/// guessed from its digest, the digest is as confidential as the answer: [indistinguishable]
base::Digest answer_digest(const procedure::Extract& extract);

}  // namespace platform
