#pragma once
#include <cstdint>
#include <optional>

#include "base/bytes.h"

namespace base {

/// Writes deterministic CBOR (RFC 8949, 4.2.1): shortest lengths, no indefinite items. Maps are the caller's to order.
class CborWriter {
 public:
  CborWriter& array(std::uint64_t size);
  CborWriter& map(std::uint64_t size);
  CborWriter& tag(std::uint64_t number);
  CborWriter& uint(std::uint64_t value);
  CborWriter& integer(std::int64_t value);
  CborWriter& boolean(bool value);
  CborWriter& null();
  CborWriter& text(std::string_view value);
  CborWriter& bytes(ByteView value);
  Bytes take() { return std::move(out_); }
  const Bytes& view() const { return out_; }

 private:
  void head(std::uint8_t major, std::uint64_t value);
  Bytes out_;
};

/// Reads what CborWriter writes and nothing else. The first fault sticks: later reads answer empty values,
/// and `finish` answers the fault, or a fault where bytes are left over.
class CborReader {
 public:
  explicit CborReader(ByteView in) : in_(in) {}
  std::uint64_t array();
  std::uint64_t map();
  std::uint64_t tag();
  std::uint64_t uint();
  std::int64_t integer();
  bool boolean();
  /// Takes a null if one stands here.
  bool null();
  std::string text();
  Bytes bytes();
  void fail(std::string reason);
  bool failed() const { return fault_.has_value(); }
  std::size_t left() const { return in_.size() - at_; }
  std::expected<void, Malformed> finish();

 private:
  std::uint64_t head(std::uint8_t major);
  ByteView take(std::uint64_t size);
  ByteView in_;
  std::size_t at_ = 0;
  std::optional<Malformed> fault_;
};

}  // namespace base
