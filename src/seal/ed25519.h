#pragma once
#include <array>
#include <memory>

#include "base/bytes.h"

namespace seal {

/// An Ed25519 key (RFC 8032): what a log and its witnesses sign checkpoints with. It signs no document.
class Ed25519Key {
 public:
  using Seed = std::array<std::uint8_t, 32>;
  using Public = std::array<std::uint8_t, 32>;
  using Signature = std::array<std::uint8_t, 64>;

  explicit Ed25519Key(const Seed& seed);
  ~Ed25519Key();
  Ed25519Key(Ed25519Key&&) noexcept;
  Ed25519Key& operator=(Ed25519Key&&) noexcept;

  const Public& public_key() const { return public_; }
  /// May be called from any thread.
  Signature sign(base::ByteView message) const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
  Public public_{};
};

/// Whether the signature over the message is the key's.
bool ed25519_holds(const Ed25519Key::Public& key, base::ByteView message, base::ByteView signature);

}  // namespace seal
