#pragma once
#include <memory>
#include <string>

#include "base/hash.h"
#include "seal/openssl.h"

// SM2 with SM3 (GB/T 32918.2, GB/T 32905): the domestic second signature. docs/formats/sm2.md
namespace seal {

/// The signer's identifier where none is agreed on: GB/T 35276.
inline constexpr std::string_view sm2_user = "1234567812345678";

/// A new SM2 key in memory.
Key make_sm2_key();
std::string to_public_pem(EVP_PKEY* key);

/// An SM2 key from a file; a file that others than its owner can read is not opened.
class Sm2Key {
 public:
  explicit Sm2Key(Key key);
  static Sm2Key open(const std::string& path);
  /// SM3 over Z of user and key, then over the message: raw r and s, 64 bytes. Any thread may sign.
  base::Bytes sign(base::ByteView message) const;
  /// The point, uncompressed: 65 bytes.
  const base::Bytes& point() const { return point_; }

 private:
  Key key_;
  base::Bytes point_;
};

/// Whether raw r and s over the message are by the key of this point.
bool sm2_holds(base::ByteView point, base::ByteView message, base::ByteView signature);

}  // namespace seal
