#pragma once
#include "seal/seal.h"
#include "signer/signed_log.h"
#include "signer/wire.h"

namespace signer {

/// What the signer's process does with what it is asked: holds it to what it must have, draws and signs it, writes down that it did.
class Desk {
 public:
  /// `press`: draws and signs, by `seal`. They and the log outlive it.
  Desk(const procedure::Signer& press, const seal::Seal& seal, SignedLog& log, base::Clock clock)
      : press_(press), seal_(seal), log_(log), clock_(std::move(clock)) {}
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  /// Any thread may ask.
  Answered answer(const Asked& asked) const;

 private:
  Answered sign(const asked::Document& asked) const;
  Answered sign(const asked::Wallet& asked) const;
  Answered sign(const asked::List& asked) const;
  std::optional<Refusal> stands_in_the_way(const procedure::Content& content, const procedure::Approvals& approvals) const;

  const procedure::Signer& press_;
  const seal::Seal& seal_;
  SignedLog& log_;
  base::Clock clock_;
};

}  // namespace signer
