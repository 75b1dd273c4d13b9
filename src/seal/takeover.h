#pragma once
#include <string>

// Rollover: another leaf, issuing certificate or root takes over from the one that signed until now.
namespace seal {

/// Puts the seal of `folder` (from a ceremony) into the place of the one in `directory`. The former chain stays beside it as past-KEYID.pem, so that
/// what it signed goes on checking as ours, and its key as past-KEYID.key, until somebody destroys it; a token's is left in its token. Nothing is
/// overwritten, and where this was broken off it can be done again. A specimen's seal is followed by no real one, nor the other way round. Throws in
/// words. An SM2 key of `folder` takes over too. Answers the id of the former key, hexadecimal; empty where there was none.
std::string take_over(const std::string& directory, const std::string& folder);

}  // namespace seal
