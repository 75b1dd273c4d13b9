#pragma once
#include <array>
#include <compare>
#include <functional>
#include <optional>

#include "base/bytes.h"

namespace base {

/// 128 bits that name a thing (a stream, an account, a form) and say nothing about it.
struct Id {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const Id&) const = default;
  ByteView view() const { return bytes; }
};

/// 26 characters of lower-case Base32; exactly one spelling parses.
std::string to_text(const Id& id);
std::expected<Id, Malformed> parse_id(std::string_view text);

/// None where there are not 16 bytes.
std::optional<Id> id_of(ByteView bytes);

/// The id that belongs to another one for a purpose: the first 128 bits of SHA-256 over purpose and id.
Id derived_id(std::string_view purpose, const Id& from);

/// Where random bits come from: the operating system's generator in the program, a seed in the simulator.
using Random = std::function<void(std::span<std::uint8_t>)>;
Random system_random();
Id random_id(const Random& random);

}  // namespace base

template <>
struct std::hash<base::Id> {
  std::size_t operator()(const base::Id& id) const noexcept;
};
