#include "seal/ed25519.h"

#include "seal/openssl.h"

namespace seal {
namespace {

using Digesting = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;

}  // namespace

struct Ed25519Key::Held {
  Key key;
};

Ed25519Key::Ed25519Key(const Seed& seed) : held_(std::make_unique<Held>()) {
  held_->key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
  auto length = public_.size();
  need(held_->key && EVP_PKEY_get_raw_public_key(held_->key.get(), public_.data(), &length) == 1 && length == public_.size(), "no Ed25519 key");
}

Ed25519Key::~Ed25519Key() = default;
Ed25519Key::Ed25519Key(Ed25519Key&&) noexcept = default;
Ed25519Key& Ed25519Key::operator=(Ed25519Key&&) noexcept = default;

Ed25519Key::Signature Ed25519Key::sign(base::ByteView message) const {
  const Digesting context(EVP_MD_CTX_new());
  Signature signature;
  auto length = signature.size();
  need(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, held_->key.get()) == 1 &&
           EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size()) == 1 && length == signature.size(),
       "Ed25519 does not sign");
  return signature;
}

bool ed25519_holds(const Ed25519Key::Public& key, base::ByteView message, base::ByteView signature) {
  const Key verifying(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()));
  const Digesting context(EVP_MD_CTX_new());
  return verifying && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, verifying.get()) == 1 &&
         EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
}

}  // namespace seal
