#pragma once
#include "seal/openssl.h"
#include "base/hash.h"

// SM2 with SM3 (GB/T 32918.2, GB/T 32905): the domestic second signature.
namespace seal {

/// A new SM2 key in memory.
Key make_sm2_key();
std::string to_public_pem(EVP_PKEY* key);

}  // namespace seal
