#include "base/bytes.h"

#include <array>
#include <bit>
#include <cstring>
#include <numeric>

#include <openssl/crypto.h>

namespace base {
namespace {

constexpr std::string_view hex_alphabet = "0123456789abcdef";
constexpr std::string_view base32_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base64_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base64url_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr unsigned bits_of(std::string_view alphabet) { return static_cast<unsigned>(std::bit_width(alphabet.size()) - 1); }

// Every two characters of an alphabet, in order: half as many look-ups as characters.
template <const std::string_view& alphabet>
constexpr auto pairs_of = [] {
  std::array<std::array<char, 2>, alphabet.size() * alphabet.size()> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = {alphabet[i / alphabet.size()], alphabet[i % alphabet.size()]};
  return all;
}();

// Groups of bytes that fill whole characters first, then what is left: a base's width is known when this is compiled.
template <const std::string_view& alphabet>
void encode(std::string& out, ByteView bytes) {
  constexpr unsigned width = bits_of(alphabet);
  constexpr std::size_t group = std::lcm(8u, width) / 8, pairs = group * 4 / width;
  const auto before = out.size();
  out.resize(before + (bytes.size() * 8 + width - 1) / width);
  const auto* const two = pairs_of<alphabet>.data();
  auto* to = out.data() + before;
  std::size_t at = 0;
  for (const auto* from = bytes.data(); at + group <= bytes.size(); at += group, from += group) {
    std::uint64_t held = 0;
    for (std::size_t i = 0; i < group; ++i) held = (held << 8) | from[i];
    for (std::size_t i = 0; i < pairs; ++i, to += 2) std::memcpy(to, &two[(held >> (2 * width * (pairs - 1 - i))) & ((1u << 2 * width) - 1)], 2);
  }
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (; at < bytes.size(); ++at) {
    held = (held << 8) | bytes[at];
    for (bits += 8; bits >= width; bits -= width) *to++ = alphabet[(held >> (bits - width)) & ((1u << width) - 1)];
    held &= (1u << bits) - 1;
  }
  if (bits > 0) *to++ = alphabet[(held << (width - bits)) & ((1u << width) - 1)];
}

template <const std::string_view& alphabet>
std::string encoded(ByteView bytes) {
  std::string out;
  encode<alphabet>(out, bytes);
  return out;
}

constexpr std::array<std::int8_t, 256> values_of(std::string_view alphabet) {
  std::array<std::int8_t, 256> value{};
  value.fill(-1);
  for (std::size_t i = 0; i < alphabet.size(); ++i) value[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::int8_t>(i);
  return value;
}

Malformed outside() { return {{}, "character outside the alphabet"}; }

template <const std::string_view& alphabet>
std::expected<Bytes, Malformed> decode(std::string_view text) {
  static constexpr auto value = values_of(alphabet);
  constexpr unsigned width = bits_of(alphabet);
  constexpr std::size_t group = std::lcm(8u, width) / 8, characters = group * 8 / width;
  Bytes out(text.size() * width / 8);
  auto* to = out.data();
  std::size_t at = 0;
  for (const auto* from = text.data(); at + characters <= text.size(); at += characters, from += characters) {
    std::uint64_t held = 0;
    int any = 0;
    for (std::size_t i = 0; i < characters; ++i) {
      const auto digit = value.data()[static_cast<std::uint8_t>(from[i])];
      any |= digit;
      held = (held << width) | static_cast<std::uint8_t>(digit);
    }
    if (any < 0) return std::unexpected(outside());
    for (std::size_t i = 0; i < group; ++i) *to++ = static_cast<std::uint8_t>(held >> (8 * (group - 1 - i)));
  }
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (const char character : text.substr(at)) {
    const auto digit = value[static_cast<std::uint8_t>(character)];
    if (digit < 0) return std::unexpected(outside());
    held = (held << width) | static_cast<std::uint32_t>(digit);
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      *to++ = static_cast<std::uint8_t>(held >> bits);
      held &= (1u << bits) - 1;
    }
  }
  if (bits >= width || held != 0) return std::unexpected(Malformed{{}, "not the one spelling of these bytes"});
  return out;
}

}  // namespace

ByteView as_bytes(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }
std::string_view as_text(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
Bytes to_bytes(std::string_view text) { return {text.begin(), text.end()}; }
void append(Bytes& to, ByteView more) { to.insert(to.end(), more.begin(), more.end()); }

std::string to_hex(ByteView bytes) { return encoded<hex_alphabet>(bytes); }
std::expected<Bytes, Malformed> from_hex(std::string_view text) { return decode<hex_alphabet>(text); }
std::string to_base32(ByteView bytes) { return encoded<base32_alphabet>(bytes); }
std::expected<Bytes, Malformed> from_base32(std::string_view text) { return decode<base32_alphabet>(text); }
void append_base64url(std::string& to, ByteView bytes) { encode<base64url_alphabet>(to, bytes); }
std::string to_base64url(ByteView bytes) { return encoded<base64url_alphabet>(bytes); }
std::expected<Bytes, Malformed> from_base64url(std::string_view text) { return decode<base64url_alphabet>(text); }

std::string to_base64(ByteView bytes) {
  auto text = encoded<base64_alphabet>(bytes);
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}
std::expected<Bytes, Malformed> from_base64(std::string_view text) {
  const auto length = text.find('=');
  auto bytes = decode<base64_alphabet>(text.substr(0, length));
  if (bytes && to_base64(*bytes) != text) return std::unexpected(Malformed{{}, "not the one spelling of these bytes"});
  return bytes;
}

bool equal_in_constant_time(ByteView a, ByteView b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace base
