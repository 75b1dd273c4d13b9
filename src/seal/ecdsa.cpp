#include "seal/ecdsa.h"

#include <atomic>

#include "seal/certificate.h"
#include "seal/der.h"

namespace seal {
namespace {

constexpr std::size_t half = 32;

struct Held {
  std::uint64_t signer = 0;
  KeyContext context;
};

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

// An INTEGER of a signature into 32 bytes, from the right. False where it is negative, too long or longer than it need be.
bool take_integer(DerReader& from, std::span<std::uint8_t, half> to) {
  auto value = from.take(der_tag::integer);
  if (!value || value->empty() || ((*value)[0] & 0x80) != 0) return false;
  if (value->size() > 1 && (*value)[0] == 0) {
    if (((*value)[1] & 0x80) == 0) return false;
    value = value->subspan(1);
  }
  if (value->size() > half) return false;
  std::ranges::copy(*value, to.end() - static_cast<std::ptrdiff_t>(value->size()));
  return true;
}

void put_integer(base::Bytes& out, base::ByteView value) {
  while (value.size() > 1 && value[0] == 0) value = value.subspan(1);
  const bool high = (value[0] & 0x80) != 0;
  out.push_back(der_tag::integer);
  out.push_back(static_cast<std::uint8_t>(value.size() + (high ? 1 : 0)));
  if (high) out.push_back(0);
  base::append(out, value);
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

KeyContext ecdsa_verifying(EVP_PKEY* key) {
  if (!is_p256(key)) return nullptr;
  KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
  if (context == nullptr || EVP_PKEY_verify_init(context.get()) != 1) return nullptr;
  return context;
}

bool ecdsa_holds(EVP_PKEY_CTX* context, const base::Digest& digest, base::ByteView der_signature) {
  return !raw_of_der(der_signature).empty() && EVP_PKEY_verify(context, der_signature.data(), der_signature.size(), digest.data(), digest.size()) == 1;
}

// SEQUENCE { r INTEGER, s INTEGER }, so short that every length is one byte. (RFC 3279, 2.2.3)
base::Bytes raw_of_der(base::ByteView der_signature) {
  if (der_signature.size() > EcdsaSigner::limit) return {};
  DerReader whole(der_signature);
  const auto integers = whole.take(der_tag::sequence);
  if (!integers || !whole.done()) return {};
  DerReader each(*integers);
  base::Bytes raw(2 * half);
  const std::span<std::uint8_t, 2 * half> both(raw);
  if (!take_integer(each, both.first<half>()) || !take_integer(each, both.last<half>()) || !each.done()) return {};
  return raw;
}

base::Bytes der_of_raw(base::ByteView raw) {
  if (raw.size() != 2 * half) return {};
  base::Bytes out;
  out.reserve(EcdsaSigner::limit);
  out.assign({der_tag::sequence, 0});
  put_integer(out, raw.first(half));
  put_integer(out, raw.last(half));
  out[1] = static_cast<std::uint8_t>(out.size() - 2);
  return out;
}

}  // namespace seal
