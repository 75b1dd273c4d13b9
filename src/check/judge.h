#pragma once
#include "check/answer.h"
#include "check/standing.h"
#include "seal/seal.h"

namespace check {

/// The answer for a document that is ours and unaltered. `number`: where the document itself says it under the signature, else empty.
Answer judge(const seal::Signer& signer, const std::string& number, bool says_specimen, const std::optional<Standing>& standing);

}  // namespace check
