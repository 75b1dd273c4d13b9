#include "seal/sm2.h"

#include <openssl/pem.h>

namespace seal {

Key make_sm2_key() {
  Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
  need(key != nullptr, "no SM2 key can be made");
  return key;
}

std::string to_public_pem(EVP_PKEY* key) {
  const Stream memory(BIO_new(BIO_s_mem()));
  need(memory && PEM_write_bio_PUBKEY(memory.get(), key) == 1, "a key cannot be written");
  char* at = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &at);
  return {at, static_cast<std::size_t>(size)};
}

}  // namespace seal
