#include "base/hash.h"

#include <stdexcept>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace base {

struct Sha256::Context {
  EVP_MD_CTX* md = EVP_MD_CTX_new();
  Context() = default;
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  ~Context() { EVP_MD_CTX_free(md); }
};

namespace {

// Fetched once: looking the algorithm up again for every hash costs more than hashing a short entry.
const EVP_MD* algorithm() {
  static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return fetched;
}

void require(int result) {
  if (result != 1) throw std::runtime_error("SHA-256 is not available");
}

}  // namespace

Sha256::Sha256() : context_(std::make_unique<Context>()) { require(EVP_DigestInit_ex(context_->md, algorithm(), nullptr)); }
Sha256::Sha256(const Sha256& other) : context_(std::make_unique<Context>()) { require(EVP_MD_CTX_copy_ex(context_->md, other.context_->md)); }
Sha256& Sha256::operator=(const Sha256& other) {
  require(EVP_MD_CTX_copy_ex(context_->md, other.context_->md));
  return *this;
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(ByteView bytes) { require(EVP_DigestUpdate(context_->md, bytes.data(), bytes.size())); }

Digest Sha256::finish() {
  Digest digest{};
  require(EVP_DigestFinal_ex(context_->md, digest.data(), nullptr));
  return digest;
}

Digest sha256(std::initializer_list<ByteView> parts) {
  thread_local Sha256 empty;
  thread_local Sha256 running;
  running = empty;
  for (const auto part : parts) running.add(part);
  return running.finish();
}

namespace {

struct FreeMac {
  void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

std::unique_ptr<EVP_MAC_CTX, FreeMac> hmac_context() {
  static EVP_MAC* const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
  std::unique_ptr<EVP_MAC_CTX, FreeMac> context(EVP_MAC_CTX_new(hmac));
  char digest[] = "SHA256";
  const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
  if (context == nullptr || EVP_MAC_CTX_set_params(context.get(), parameters.data()) != 1) throw std::runtime_error("HMAC-SHA-256 is not available");
  return context;
}

}  // namespace

// Set up once a thread: the one-shot functions fetch the algorithm anew each time.
Digest hmac_sha256(ByteView key, ByteView bytes) {
  thread_local const auto context = hmac_context();
  Digest digest{};
  std::size_t size = 0;
  if (EVP_MAC_init(context.get(), key.data(), key.size(), nullptr) != 1 || EVP_MAC_update(context.get(), bytes.data(), bytes.size()) != 1 ||
      EVP_MAC_final(context.get(), digest.data(), &size, digest.size()) != 1)
    throw std::runtime_error("HMAC-SHA-256 is not available");
  return digest;
}

}  // namespace base
