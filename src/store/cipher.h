#pragma once
#include <array>
#include <initializer_list>
#include <optional>

#include "base/hash.h"

/// AES-256-GCM (NIST SP 800-38D) with random nonces: sealed bytes are nonce (12) || ciphertext || tag (16).
namespace store {

using SecretKey = base::Digest;
using Nonce = std::array<std::uint8_t, 12>;

constexpr std::size_t sealing_overhead = 12 + 16;

/// The plaintext is the parts one after the other; `context` is authenticated but not stored.
base::Bytes seal(const SecretKey& key, const Nonce& nonce, base::ByteView context, std::initializer_list<base::ByteView> plaintext);
/// None where key, context or any bit differs.
std::optional<base::Bytes> open(const SecretKey& key, base::ByteView context, base::ByteView sealed);

}  // namespace store
