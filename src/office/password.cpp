#include "office/password.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <argon2.h>

namespace office {
namespace {

constexpr std::uint32_t passes = 1;
constexpr std::uint32_t memory_kib = 64 * 1024;
constexpr std::uint32_t lanes = 1;
constexpr std::size_t hash_size = 32;
constexpr std::size_t least = 15;  // alone, without a second factor
constexpr std::size_t most = 256;

// What everybody tries first, at lengths that would pass.
constexpr std::array<std::string_view, 8> known{"passwordpassword", "123456789012345", "qwertyuiopasdfgh", "administrator123",
                                                "aaaaaaaaaaaaaaa",  "111111111111111", "abcdefghijklmno",  "iloveyouiloveyou"};

bool one_character(std::string_view password) { return password.find_first_not_of(password.front()) == std::string_view::npos; }

// The hash that a login without account is compared with, so that it takes the same time.
const std::string& nobodys_hash() {
  static const std::string hash = hash_password("nobody has this password", base::system_random());
  return hash;
}

}  // namespace

std::string_view weakness(std::string_view password, std::string_view login) {
  if (password.size() < least) return "password.short";
  if (password.size() > most) return "password.long";
  if (one_character(password) || std::ranges::find(known, password) != known.end()) return "password.known";
  if (!login.empty() && password.find(login) != std::string_view::npos) return "password.login";
  return {};
}

std::string hash_password(std::string_view password, const base::Random& random) {
  std::array<std::uint8_t, 16> salt{};
  random(salt);
  std::string encoded(argon2_encodedlen(passes, memory_kib, lanes, salt.size(), hash_size, Argon2_id), '\0');
  const int result = argon2id_hash_encoded(passes, memory_kib, lanes, password.data(), password.size(), salt.data(), salt.size(), hash_size,
                                           encoded.data(), encoded.size());
  if (result != ARGON2_OK) throw std::runtime_error(argon2_error_message(result));
  encoded.resize(encoded.find('\0'));
  return encoded;
}

bool fits(std::string_view password, const std::string& hash) {
  const bool known_hash = !hash.empty();
  const auto& compared = known_hash ? hash : nobodys_hash();
  return argon2id_verify(compared.c_str(), password.data(), password.size()) == ARGON2_OK && known_hash;
}

}  // namespace office
