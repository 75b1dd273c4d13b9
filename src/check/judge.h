#pragma once
#include "check/answer.h"
#include "check/standing.h"
#include "seal/seal.h"

namespace check {

/// What a document that is ours and unaltered says of itself, as far as it is read here.
struct Says {
  std::string number;                              // empty where it does not say it
  bool specimen = false;
  std::optional<base::Instant> valid_before = {};  // the end of its period, where it states one: [no_expiry]
  std::optional<std::chrono::sys_days> issued_on = {};
};

/// The answer for it.
Answer judge(const seal::Signer& signer, const Says& says, const std::optional<Standing>& standing);

}  // namespace check
