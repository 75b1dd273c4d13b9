#include "store/cipher.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace store {
namespace {

struct Free {
  void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, Free>;

void require(int result) {
  if (result != 1) throw std::runtime_error("AES-256-GCM is not available");
}

// Set up once a thread and direction: fetching the algorithm costs more than sealing a short entry.
Context made(int encrypt) {
  static EVP_CIPHER* const algorithm = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
  Context context(EVP_CIPHER_CTX_new());
  require(EVP_CipherInit_ex2(context.get(), algorithm, nullptr, nullptr, encrypt, nullptr));
  return context;
}

}  // namespace

base::Bytes seal(const SecretKey& key, const Nonce& nonce, base::ByteView context, std::initializer_list<base::ByteView> plaintext) {
  thread_local const Context cipher = made(1);
  std::size_t size = 0;
  for (const auto part : plaintext) size += part.size();
  base::Bytes sealed(size + sealing_overhead);
  std::ranges::copy(nonce, sealed.begin());
  require(EVP_EncryptInit_ex2(cipher.get(), nullptr, key.data(), nonce.data(), nullptr));
  int length = 0;
  require(EVP_EncryptUpdate(cipher.get(), nullptr, &length, context.data(), static_cast<int>(context.size())));
  auto* to = sealed.data() + nonce.size();
  for (const auto part : plaintext) {
    if (part.empty()) continue;
    require(EVP_EncryptUpdate(cipher.get(), to, &length, part.data(), static_cast<int>(part.size())));
    to += length;
  }
  require(EVP_EncryptFinal_ex(cipher.get(), to, &length));
  require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, 16, to));
  return sealed;
}

std::optional<base::Bytes> open(const SecretKey& key, base::ByteView context, base::ByteView sealed) {
  thread_local const Context cipher = made(0);
  if (sealed.size() < sealing_overhead) return std::nullopt;
  base::Bytes plaintext(sealed.size() - sealing_overhead);
  std::array<std::uint8_t, 16> tag;
  std::ranges::copy(sealed.last(16), tag.begin());
  require(EVP_DecryptInit_ex2(cipher.get(), nullptr, key.data(), sealed.data(), nullptr));
  int length = 0;
  require(EVP_DecryptUpdate(cipher.get(), nullptr, &length, context.data(), static_cast<int>(context.size())));
  if (!plaintext.empty()) require(EVP_DecryptUpdate(cipher.get(), plaintext.data(), &length, sealed.data() + 12, static_cast<int>(plaintext.size())));
  require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, 16, tag.data()));
  std::uint8_t none = 0;
  if (EVP_DecryptFinal_ex(cipher.get(), &none, &length) != 1) return std::nullopt;
  return plaintext;
}

}  // namespace store
