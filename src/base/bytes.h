#pragma once
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/malformed.h"

namespace base {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The same memory seen as bytes or as text; nothing is copied.
ByteView as_bytes(std::string_view text);
std::string_view as_text(ByteView bytes);
Bytes to_bytes(std::string_view text);
void append(Bytes& to, ByteView more);

/// Lower-case hexadecimal; exactly one spelling parses.
std::string to_hex(ByteView bytes);
std::expected<Bytes, Malformed> from_hex(std::string_view text);

/// RFC 4648 Base32, upper case, without padding; exactly one spelling parses.
std::string to_base32(ByteView bytes);
std::expected<Bytes, Malformed> from_base32(std::string_view text);

/// RFC 4648 base64url without padding; exactly one spelling parses.
std::string to_base64url(ByteView bytes);
void append_base64url(std::string& to, ByteView bytes);
std::expected<Bytes, Malformed> from_base64url(std::string_view text);

/// RFC 4648 Base64 (section 4) with its padding; exactly one spelling parses.
std::string to_base64(ByteView bytes);
std::expected<Bytes, Malformed> from_base64(std::string_view text);

/// Compares in time that depends on the lengths alone.
bool equal_in_constant_time(ByteView a, ByteView b);

}  // namespace base
