#include <catch2/catch.hpp>
#include <random>

#include "base/bytes.h"

namespace {

// Bit by bit, as RFC 4648 says it.
std::string spelt(const base::Bytes& bytes, std::string_view alphabet, unsigned width) {
  std::string bits;
  for (const auto byte : bytes)
    for (int i = 7; i >= 0; --i) bits += (byte >> i & 1) != 0 ? '1' : '0';
  while (bits.size() % width != 0) bits += '0';
  std::string text;
  for (std::size_t at = 0; at < bits.size(); at += width) text += alphabet[std::stoul(bits.substr(at, width), nullptr, 2)];
  return text;
}

const std::string capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", small = "abcdefghijklmnopqrstuvwxyz";

}  // namespace

TEST_CASE("bytes: every base spells bytes as RFC 4648 does, and reads that spelling alone", "[base]") {
  CHECK(base::to_base64(base::to_bytes("foobar")) == "Zm9vYmFy");
  CHECK(base::to_base64(base::to_bytes("fooba")) == "Zm9vYmE=");
  CHECK(base::to_base64(base::to_bytes("foob")) == "Zm9vYg==");
  CHECK(base::to_base32(base::to_bytes("fooba")) == "MZXW6YTB");
  CHECK(base::to_base32(base::to_bytes("foob")) == "MZXW6YQ");
  CHECK(base::to_base64(base::Bytes{}).empty());
  std::mt19937 random(1);
  for (std::size_t size = 0; size < 70; ++size) {
    base::Bytes bytes(size);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
    CHECK(base::to_hex(bytes) == spelt(bytes, "0123456789abcdef", 4));
    CHECK(base::to_base32(bytes) == spelt(bytes, capitals + "234567", 5));
    CHECK(base::to_base64url(bytes) == spelt(bytes, capitals + small + "0123456789-_", 6));
    CHECK(base::from_hex(base::to_hex(bytes)) == bytes);
    CHECK(base::from_base32(base::to_base32(bytes)) == bytes);
    CHECK(base::from_base64url(base::to_base64url(bytes)) == bytes);
    CHECK(base::from_base64(base::to_base64(bytes)) == bytes);
  }
}

TEST_CASE("bytes: a character of no base is seen wherever it stands, and so is a bit too many", "[base]") {
  const auto text = base::to_base64url(base::Bytes(23, 0x5a));
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const char wrong : {'+', '=', ' ', '\0', '\xff'}) {
      auto other = text;
      other[at] = wrong;
      CHECK_FALSE(base::from_base64url(other));
    }
  for (const auto* wrong : {"A", "AB", "AAB", "AAAAA", "Zm9vYmF"}) CHECK_FALSE(base::from_base64url(wrong));
  for (const auto* wrong : {"A", "AB", "AAA", "MZXW6YTBA"}) CHECK_FALSE(base::from_base32(wrong));
  for (const auto* wrong : {"a", "0G", "AB", "abc"}) CHECK_FALSE(base::from_hex(wrong));
  for (const auto* wrong : {"Zm9vYg", "Zm9vYg=", "Zm9vYh==", "====", "Zm9vYg==="}) CHECK_FALSE(base::from_base64(wrong));
}
