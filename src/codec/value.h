#pragma once
#include <array>
#include <optional>
#include <set>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/cbor.h"
#include "codec/fields.h"

// How a value becomes deterministic CBOR: a struct is the array of its fields, an optional is null or the value, an enumeration
// its number, a day the days since 1970-01-01, an instant its milliseconds, a variant [which, value].
namespace codec {

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_set = false;
template <class T>
inline constexpr bool is_set<std::set<T>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;
template <class T>
inline constexpr bool is_octets = false;
template <std::size_t N>
inline constexpr bool is_octets<std::array<std::uint8_t, N>> = true;

template <class T>
void write(base::CborWriter& out, const T& value);
template <class T>
void read(base::CborReader& in, T& value);

template <class T>
void write_items(base::CborWriter& out, const T& items) {
  out.array(items.size());
  for (const auto& item : items) write(out, item);
}

template <class T>
void write_fields(base::CborWriter& out, const T& value) {
  const auto parts = fields(value);
  out.array(std::tuple_size_v<decltype(parts)>);
  std::apply([&out](const auto&... part) { (write(out, part), ...); }, parts);
}

// List and index, 32 bits each, the highest byte first: of one length, so that no entry's size tells which it is.
inline std::array<std::uint8_t, 8> octets_of(const procedure::StatusEntry& entry) {
  std::array<std::uint8_t, 8> octets{};
  const auto whole = std::uint64_t{entry.list} << 32 | entry.index;
  for (std::size_t i = 0; i < octets.size(); ++i) octets[i] = static_cast<std::uint8_t>(whole >> (56 - 8 * i));
  return octets;
}

template <class T>
void write(base::CborWriter& out, const T& value) {
  if constexpr (std::is_same_v<T, bool>) out.boolean(value);
  else if constexpr (std::is_enum_v<T>) out.uint(static_cast<std::uint64_t>(value));
  else if constexpr (std::is_integral_v<T>) out.integer(value);
  else if constexpr (std::is_same_v<T, std::string>) out.text(value);
  else if constexpr (std::is_same_v<T, base::Id>) out.bytes(value.bytes);
  else if constexpr (is_octets<T>) out.bytes(value);
  else if constexpr (std::is_same_v<T, law::Day> || std::is_same_v<T, base::Instant>) out.integer(value.time_since_epoch().count());
  else if constexpr (std::is_same_v<T, procedure::StatusEntry>) out.bytes(octets_of(value));
  else if constexpr (is_vector<T> || is_set<T>) write_items(out, value);
  else if constexpr (is_optional<T>) value ? write(out, *value) : static_cast<void>(out.null());
  else if constexpr (is_variant<T>) {
    out.array(2).uint(value.index());
    std::visit([&out](const auto& held) { write(out, held); }, value);
  } else write_fields(out, value);
}

template <class T>
void read_number(base::CborReader& in, T& value) {
  const auto number = in.integer();
  if (number < std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max()) in.fail("number out of range");
  else value = static_cast<T>(number);
}

template <class T>
void read_enumeration(base::CborReader& in, T& value) {
  static_assert(last_of<T> >= 0, "an enumeration that is written down names its last value in fields.h");
  const auto number = in.uint();
  if (number > static_cast<std::uint64_t>(last_of<T>)) in.fail("unknown enumerator");
  else value = static_cast<T>(number);
}

template <class T>
void read_octets(base::CborReader& in, T& value) {
  const auto bytes = in.bytes();
  if (bytes.size() != value.size()) in.fail("wrong length");
  else std::copy(bytes.begin(), bytes.end(), value.begin());
}

inline void read_status_entry(base::CborReader& in, procedure::StatusEntry& entry) {
  std::array<std::uint8_t, 8> octets{};
  read_octets(in, octets);
  std::uint64_t whole = 0;
  for (const auto octet : octets) whole = whole << 8 | octet;
  entry = {static_cast<std::uint32_t>(whole >> 32), static_cast<std::uint32_t>(whole)};
}

template <class T>
void read_items(base::CborReader& in, T& items) {
  for (auto left = in.array(); left > 0 && !in.failed(); --left) {
    typename T::value_type item{};
    read(in, item);
    if constexpr (is_set<T>) {
      if (!items.empty() && !(*items.rbegin() < item)) in.fail("not in ascending order");
      items.insert(std::move(item));
    } else items.push_back(std::move(item));
  }
}

template <class T, std::size_t I = 0>
void read_alternative(base::CborReader& in, std::uint64_t which, T& value) {
  if constexpr (I == std::variant_size_v<T>) in.fail("unknown alternative");
  else if (which == I) read(in, value.template emplace<I>());
  else read_alternative<T, I + 1>(in, which, value);
}

template <class T>
void read_fields(base::CborReader& in, T& value) {
  auto parts = fields(value);
  if (in.array() != std::tuple_size_v<decltype(parts)>) in.fail("another number of fields");
  std::apply([&in](auto&... part) { (read(in, part), ...); }, parts);
}

template <class T>
void read(base::CborReader& in, T& value) {
  if constexpr (std::is_same_v<T, bool>) value = in.boolean();
  else if constexpr (std::is_enum_v<T>) read_enumeration(in, value);
  else if constexpr (std::is_integral_v<T>) read_number(in, value);
  else if constexpr (std::is_same_v<T, std::string>) value = in.text();
  else if constexpr (std::is_same_v<T, base::Id>) read_octets(in, value.bytes);
  else if constexpr (is_octets<T>) read_octets(in, value);
  else if constexpr (std::is_same_v<T, law::Day>) {
    std::int32_t days = 0;
    read_number(in, days);
    value = law::Day{std::chrono::days{days}};
  } else if constexpr (std::is_same_v<T, base::Instant>) value = base::Instant{std::chrono::milliseconds{in.integer()}};
  else if constexpr (std::is_same_v<T, procedure::StatusEntry>) read_status_entry(in, value);
  else if constexpr (is_vector<T> || is_set<T>) read_items(in, value);
  else if constexpr (is_optional<T>) {
    if (!in.null()) read(in, value.emplace());
  } else if constexpr (is_variant<T>) {
    if (in.array() != 2) in.fail("not an alternative");
    read_alternative(in, in.uint(), value);
  } else read_fields(in, value);
}

}  // namespace codec
