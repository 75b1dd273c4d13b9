#include "seal/sm2.h"

#include <filesystem>

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include "seal/ecdsa.h"

namespace seal {
namespace {

using Digesting = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;

constexpr std::size_t point_size = 65;

/// A digest's context with the user's identifier in it; both are needed until it is done.
struct Working {
  explicit Working(EVP_PKEY* key) : identified(EVP_PKEY_CTX_new(key, nullptr)), digesting(EVP_MD_CTX_new()) {
    need(identified && digesting && EVP_PKEY_CTX_set1_id(identified.get(), sm2_user.data(), static_cast<int>(sm2_user.size())) == 1, "no memory for SM2");
    EVP_MD_CTX_set_pkey_ctx(digesting.get(), identified.get());
  }
  KeyContext identified;
  Digesting digesting;
};

Key key_of(base::ByteView point) {
  if (point.size() != point_size) return nullptr;
  char group[] = "SM2";
  base::Bytes octets(point.begin(), point.end());
  OSSL_PARAM parts[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
                        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, octets.data(), octets.size()), OSSL_PARAM_construct_end()};
  const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
  EVP_PKEY* made = nullptr;
  if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parts) != 1) return nullptr;
  return Key(made);
}

}  // namespace

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

Sm2Key::Sm2Key(Key key) : key_(std::move(key)), point_(point_size) {
  std::size_t size = 0;
  need(key_ && EVP_PKEY_is_a(key_.get(), "SM2") == 1, "this is not an SM2 key");
  need(EVP_PKEY_get_octet_string_param(key_.get(), OSSL_PKEY_PARAM_PUB_KEY, point_.data(), point_.size(), &size) == 1 && size == point_size,
       "an SM2 key does not tell its point");
}

Sm2Key Sm2Key::open(const std::string& path) {
  const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
  need((std::filesystem::status(path).permissions() & others) == std::filesystem::perms::none,
       (path + " can be read by others than its owner: chmod 600").c_str());
  const Stream file(BIO_new_file(path.c_str(), "r"));
  need(file != nullptr, (path + " cannot be read").c_str());
  return Sm2Key(Key(PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr)));
}

base::Bytes Sm2Key::sign(base::ByteView message) const {
  const Working working(key_.get());
  base::Bytes encoded(EcdsaSigner::limit);
  std::size_t size = encoded.size();
  need(EVP_DigestSignInit(working.digesting.get(), nullptr, EVP_sm3(), nullptr, key_.get()) == 1 &&
           EVP_DigestSign(working.digesting.get(), encoded.data(), &size, message.data(), message.size()) == 1,
       "SM2 does not sign");
  encoded.resize(size);
  return raw_of_der(encoded);
}

bool sm2_holds(base::ByteView point, base::ByteView message, base::ByteView signature) {
  const auto key = key_of(point);
  const auto encoded = der_of_raw(signature);
  if (!key || encoded.empty()) return false;
  const Working working(key.get());
  return EVP_DigestVerifyInit(working.digesting.get(), nullptr, EVP_sm3(), nullptr, key.get()) == 1 &&
         EVP_DigestVerify(working.digesting.get(), encoded.data(), encoded.size(), message.data(), message.size()) == 1;
}

}  // namespace seal
