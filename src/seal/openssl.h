#pragma once
#include <memory>
#include <stdexcept>
#include <string>

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace seal {

template <auto Free>
struct Freeing {
  template <typename T>
  void operator()(T* what) const {
    Free(what);
  }
};

using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Stream = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freeing<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Freeing<BN_free>>;

inline void free_octets(unsigned char* octets) { OPENSSL_free(octets); }
using Octets = std::unique_ptr<unsigned char, Freeing<free_octets>>;

/// OpenSSL answers 1 where it did what was asked; nothing here can go on without.
inline void need(bool done, const char* what) {
  if (!done) throw std::runtime_error(std::string("the seal: ") + what);
}

}  // namespace seal
