#include "base/cbor.h"

#include <limits>

namespace base {

void CborWriter::head(std::uint8_t major, std::uint64_t value) {
  const auto top = static_cast<std::uint8_t>(major << 5);
  const int size = value < 24 ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
  const std::uint8_t low = size == 0 ? static_cast<std::uint8_t>(value) : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
  out_.push_back(static_cast<std::uint8_t>(top | low));
  for (int i = size - 1; i >= 0; --i) out_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

CborWriter& CborWriter::array(std::uint64_t size) { return head(4, size), *this; }
CborWriter& CborWriter::map(std::uint64_t size) { return head(5, size), *this; }
CborWriter& CborWriter::tag(std::uint64_t number) { return head(6, number), *this; }
CborWriter& CborWriter::uint(std::uint64_t value) { return head(0, value), *this; }
CborWriter& CborWriter::integer(std::int64_t value) {
  if (value >= 0) return uint(static_cast<std::uint64_t>(value));
  return head(1, static_cast<std::uint64_t>(-(value + 1))), *this;
}
CborWriter& CborWriter::boolean(bool value) { return out_.push_back(value ? 0xf5 : 0xf4), *this; }
CborWriter& CborWriter::null() { return out_.push_back(0xf6), *this; }
CborWriter& CborWriter::text(std::string_view value) { return head(3, value.size()), append(out_, as_bytes(value)), *this; }
CborWriter& CborWriter::bytes(ByteView value) { return head(2, value.size()), append(out_, value), *this; }

void CborReader::fail(std::string reason) {
  if (!fault_) fault_ = Malformed{{}, std::move(reason)};
}

ByteView CborReader::take(std::uint64_t size) {
  if (fault_ || size > left()) return fail("cut short"), ByteView{};
  const auto taken = in_.subspan(at_, static_cast<std::size_t>(size));
  at_ += static_cast<std::size_t>(size);
  return taken;
}

std::uint64_t CborReader::head(std::uint8_t major) {
  const auto first = take(1);
  if (first.empty()) return 0;
  if (first[0] >> 5 != major) return fail("another kind of item"), 0;
  const auto low = static_cast<std::uint8_t>(first[0] & 31);
  if (low < 24) return low;
  if (low > 27) return fail("not deterministic"), 0;
  const auto size = 1u << (low - 24);
  std::uint64_t value = 0;
  for (const auto byte : take(size)) value = (value << 8) | byte;
  const std::uint64_t least = size == 1 ? 24 : 1ull << (4 * size);
  if (value < least) return fail("not the shortest spelling"), 0;
  return value;
}

std::uint64_t CborReader::array() {
  const auto size = head(4);
  return size > left() ? (fail("cut short"), 0) : size;
}
std::uint64_t CborReader::map() {
  const auto size = head(5);
  return size > left() ? (fail("cut short"), 0) : size;
}
std::uint64_t CborReader::tag() { return head(6); }
std::uint64_t CborReader::uint() { return head(0); }

std::int64_t CborReader::integer() {
  if (fault_ || left() == 0) return fail("cut short"), 0;
  const bool negative = in_[at_] >> 5 == 1;
  const auto value = head(negative ? 1 : 0);
  if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return fail("too large"), 0;
  return negative ? -1 - static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
}

bool CborReader::boolean() {
  const auto one = take(1);
  if (one.empty()) return false;
  if (one[0] != 0xf4 && one[0] != 0xf5) fail("not a truth value");
  return one[0] == 0xf5;
}

bool CborReader::null() {
  if (fault_ || left() == 0 || in_[at_] != 0xf6) return false;
  ++at_;
  return true;
}

std::string CborReader::text() { return std::string(as_text(take(head(3)))); }

Bytes CborReader::bytes() {
  const auto taken = take(head(2));
  return {taken.begin(), taken.end()};
}

std::expected<void, Malformed> CborReader::finish() {
  if (!fault_ && left() != 0) fail("bytes left over");
  if (fault_) return std::unexpected(*fault_);
  return {};
}

}  // namespace base
