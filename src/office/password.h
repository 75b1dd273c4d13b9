#pragma once
#include <string>
#include <string_view>

#include "base/id.h"

// Passwords by NIST SP 800-63B-4: long rather than odd; kept as argon2id.
namespace office {

/// What is wrong with a password that somebody chooses, as a key into words/; empty where nothing is.
std::string_view weakness(std::string_view password, std::string_view login);

/// argon2id with 64 MiB, one pass, one lane; encoded with its salt.
std::string hash_password(std::string_view password, const base::Random& random);
/// Takes the same time for a wrong password as for a right one. An empty hash is of nobody and never fits.
bool fits(std::string_view password, const std::string& hash);

}  // namespace office
