#pragma once
#include "seal/module.h"
#include "seal/openssl.h"

namespace seal {

/// A session in which a token's objects are looked for.
struct TokenSession {
  CK_FUNCTION_LIST& calls;
  CK_SESSION_HANDLE handle;
};

/// The private key of this label. Throws in words: none, more than one, or one that could be taken out of the token or was once outside.
CK_OBJECT_HANDLE private_key_of(const TokenSession& session, const std::string& label);
/// The public key of this label, which must be on P-256.
Key public_key_of(const TokenSession& session, const std::string& label);
/// Throws where the label is taken.
void need_no_key(const TokenSession& session, const std::string& label);
/// Makes a pair on P-256 that stays in the token for good. Throws where the label is taken.
void make_key_pair(const TokenSession& session, const std::string& label);

}  // namespace seal
