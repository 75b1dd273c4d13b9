#pragma once
#include <string>

#include "seal/sm2.h"

// The domestic second signature of a certificate: SM2 with SM3 over the credential that the PDF carries, itself carried as a file. docs/formats/sm2.md
namespace credential {

inline constexpr std::string_view credential_file = "credential.sd-jwt", second_signature_file = "credential.sm2.json";

std::string second_signature(std::string_view credential, const seal::Sm2Key& key);
/// Whether this text is one, in its one spelling, and holds over the credential. By whose key is not told: the seal over the whole file vouches for it.
bool second_signature_holds(std::string_view text, std::string_view credential);

}  // namespace credential
