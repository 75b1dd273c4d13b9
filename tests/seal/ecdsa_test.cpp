#include <catch2/catch.hpp>
#include <random>

#include <openssl/ecdsa.h>

#include "seal/ecdsa.h"

namespace {

// What OpenSSL reads of it, where writing that gives the same bytes: the measure of one spelling.
base::Bytes by_openssl(const base::Bytes& der) {
  const auto* at = der.data();
  const seal::EcdsaSignature read(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
  if (!read) return {};
  base::Bytes again(static_cast<std::size_t>(i2d_ECDSA_SIG(read.get(), nullptr)));
  auto* to = again.data();
  i2d_ECDSA_SIG(read.get(), &to);
  base::Bytes raw(64);
  if (again != der || BN_bn2binpad(ECDSA_SIG_get0_r(read.get()), raw.data(), 32) != 32 || BN_bn2binpad(ECDSA_SIG_get0_s(read.get()), raw.data() + 32, 32) != 32)
    return {};
  return raw;
}

base::Bytes any_raw(std::mt19937& random) {
  base::Bytes raw(64);
  for (auto& byte : raw) byte = static_cast<std::uint8_t>(random());
  // Now and then a short number, or one whose first bit is set.
  for (const std::size_t begin : {0u, 32u})
    if (const std::size_t zeros = random() % 34; random() % 2 == 0)
      std::fill_n(raw.begin() + static_cast<std::ptrdiff_t>(begin), std::min<std::size_t>(zeros, 32), std::uint8_t{0});
  return raw;
}

}  // namespace

TEST_CASE("ecdsa: a signature is written as OpenSSL writes it, and read where OpenSSL reads it in its one spelling", "[seal]") {
  const unsigned seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937 random(seed);
  for (int i = 0; i < 2000; ++i) {
    const auto raw = any_raw(random);
    const auto der = seal::der_of_raw(raw);
    REQUIRE(by_openssl(der) == raw);
    REQUIRE(seal::raw_of_der(der) == raw);
    auto other = der;
    other[random() % 5 == 0 ? random() % other.size() : random() % 6] = static_cast<std::uint8_t>(random());
    if (random() % 8 == 0) other.pop_back();
    if (random() % 8 == 0) other.insert(other.begin() + 4, 0);
    REQUIRE(seal::raw_of_der(other) == by_openssl(other));
  }
  CHECK(seal::raw_of_der({}).empty());
  CHECK(seal::der_of_raw(base::Bytes(63)).empty());
}
