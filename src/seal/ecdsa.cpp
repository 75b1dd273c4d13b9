#include "seal/ecdsa.h"

#include <atomic>

#include "seal/certificate.h"

namespace seal {
namespace {

constexpr int half = 32;

struct Held {
  std::uint64_t signer = 0;
  KeyContext context;
};

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

base::Bytes to_der(const ECDSA_SIG* signature) {
  base::Bytes out(static_cast<std::size_t>(std::max(0, i2d_ECDSA_SIG(signature, nullptr))));
  auto* at = out.data();
  if (!out.empty()) i2d_ECDSA_SIG(signature, &at);
  return out;
}

}  // namespace

EcdsaSigner::EcdsaSigner(Key key) : key_(std::move(key)), number_(next_number()) {}

base::Bytes EcdsaSigner::sign(const base::Digest& digest) const {
  thread_local Held held;
  if (held.signer != number_) {
    held = {number_, KeyContext(EVP_PKEY_CTX_new(key_.get(), nullptr))};
    if (held.context == nullptr || EVP_PKEY_sign_init(held.context.get()) != 1) {
      held.signer = 0;
      need(false, "the key cannot sign");
    }
  }
  base::Bytes out(limit);
  std::size_t size = out.size();
  need(EVP_PKEY_sign(held.context.get(), out.data(), &size, digest.data(), digest.size()) == 1, "signing failed");
  out.resize(size);
  return out;
}

bool ecdsa_holds(EVP_PKEY* key, const base::Digest& digest, base::ByteView der_signature) {
  if (!is_p256(key) || raw_of_der(der_signature).empty()) return false;
  const KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
  return context != nullptr && EVP_PKEY_verify_init(context.get()) == 1 &&
         EVP_PKEY_verify(context.get(), der_signature.data(), der_signature.size(), digest.data(), digest.size()) == 1;
}

base::Bytes raw_of_der(base::ByteView der_signature) {
  if (der_signature.size() > EcdsaSigner::limit) return {};
  const auto* at = der_signature.data();
  const EcdsaSignature parsed(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der_signature.size())));
  if (!parsed || !std::ranges::equal(to_der(parsed.get()), der_signature)) return {};
  base::Bytes raw(2 * half);
  if (BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), raw.data(), half) != half) return {};
  if (BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), raw.data() + half, half) != half) return {};
  return raw;
}

base::Bytes der_of_raw(base::ByteView raw) {
  if (raw.size() != 2 * half) return {};
  const EcdsaSignature made(ECDSA_SIG_new());
  Number r(BN_bin2bn(raw.data(), half, nullptr)), s(BN_bin2bn(raw.data() + half, half, nullptr));
  if (!made || !r || !s || ECDSA_SIG_set0(made.get(), r.get(), s.get()) != 1) return {};
  static_cast<void>(r.release());
  static_cast<void>(s.release());
  return to_der(made.get());
}

}  // namespace seal
