#include "base/bytes.h"

#include <array>

#include <openssl/crypto.h>

namespace base {
namespace {

constexpr std::string_view hex_alphabet = "0123456789abcdef";
constexpr std::string_view base32_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base64_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base64url_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encode(ByteView bytes, std::string_view alphabet, unsigned width) {
  std::string out;
  out.reserve((bytes.size() * 8 + width - 1) / width);
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (const auto byte : bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= width; bits -= width) out += alphabet[(held >> (bits - width)) & ((1u << width) - 1)];
    held &= (1u << bits) - 1;
  }
  if (bits > 0) out += alphabet[(held << (width - bits)) & ((1u << width) - 1)];
  return out;
}

std::expected<Bytes, Malformed> decode(std::string_view text, std::string_view alphabet, unsigned width) {
  std::array<std::int8_t, 256> value{};
  value.fill(-1);
  for (std::size_t i = 0; i < alphabet.size(); ++i) value[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::int8_t>(i);
  Bytes out;
  out.reserve(text.size() * width / 8);
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (const char character : text) {
    const auto digit = value[static_cast<std::uint8_t>(character)];
    if (digit < 0) return std::unexpected(Malformed{{}, "character outside the alphabet"});
    held = (held << width) | static_cast<std::uint32_t>(digit);
    bits += width;
    if (bits >= 8) {
      out.push_back(static_cast<std::uint8_t>(held >> (bits - 8)));
      bits -= 8;
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

std::string to_hex(ByteView bytes) { return encode(bytes, hex_alphabet, 4); }
std::expected<Bytes, Malformed> from_hex(std::string_view text) { return decode(text, hex_alphabet, 4); }
std::string to_base32(ByteView bytes) { return encode(bytes, base32_alphabet, 5); }
std::expected<Bytes, Malformed> from_base32(std::string_view text) { return decode(text, base32_alphabet, 5); }
std::string to_base64url(ByteView bytes) { return encode(bytes, base64url_alphabet, 6); }
std::expected<Bytes, Malformed> from_base64url(std::string_view text) { return decode(text, base64url_alphabet, 6); }

std::string to_base64(ByteView bytes) {
  auto text = encode(bytes, base64_alphabet, 6);
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}
std::expected<Bytes, Malformed> from_base64(std::string_view text) {
  const auto length = text.find('=');
  auto bytes = decode(text.substr(0, length), base64_alphabet, 6);
  if (bytes && to_base64(*bytes) != text) return std::unexpected(Malformed{{}, "not the one spelling of these bytes"});
  return bytes;
}

bool equal_in_constant_time(ByteView a, ByteView b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace base
