#pragma once
#include <array>
#include <initializer_list>
#include <memory>

#include "base/bytes.h"

namespace base {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) of the parts, one after the other.
Digest sha256(std::initializer_list<ByteView> parts);
inline Digest sha256(ByteView bytes) { return sha256({bytes}); }

/// HMAC-SHA-256 (RFC 2104): a name for a value that only the key's holder can compute.
Digest hmac_sha256(ByteView key, ByteView bytes);

/// A SHA-256 under way. A copy goes on from the same point, so that a prefix shared by many inputs is hashed once.
class Sha256 {
 public:
  Sha256();
  Sha256(const Sha256& other);
  Sha256& operator=(const Sha256& other);
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;
  ~Sha256();
  void add(ByteView bytes);
  /// The digest of all that was added; the object is spent.
  Digest finish();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace base
