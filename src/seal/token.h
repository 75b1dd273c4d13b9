#pragma once
#include "base/json_object.h"
#include "seal/signing_key.h"

namespace seal {

/// Which key of which token, through which PKCS#11 module. The PIN is never on a command line: it is in a file of its owner alone, or in the environment.
struct TokenPlace {
  std::string module;  // a shared library, its whole path
  std::string token;   // the token's label
  std::string label;   // the key's: CKA_LABEL
  std::string pin_file, pin_environment;  // one of them
  bool operator==(const TokenPlace&) const = default;
};
/// Beside seal.pem, in the place of seal.key.
inline constexpr const char* token_file = "seal.token";

/// From a value of a document; faults are told. A PIN's file is below `folder` where it does not begin with a slash.
TokenPlace read_token_place(const base::JsonDocument& document, std::size_t node, const base::JsonPath& path, base::JsonFault& fault,
                            const std::string& folder);
/// From a file that holds nothing else. Throws in words.
TokenPlace read_token_place(const std::string& path);
std::string to_json(const TokenPlace& place);
std::string read_pin(const TokenPlace& place);

/// The key, logged in and found. Throws in words: no such module, token or key, a wrong PIN, a key that could be taken out of its token.
std::unique_ptr<SigningKey> open_token_key(const TokenPlace& place);
/// Throws in words where the token cannot be reached or has a key of this label.
void need_free_label(const TokenPlace& place);
/// Makes a P-256 key in the token, which never leaves it (CKA_SENSITIVE, not CKA_EXTRACTABLE), and opens it. Throws where there is one of this label.
std::unique_ptr<SigningKey> make_token_key(const TokenPlace& place);

}  // namespace seal
