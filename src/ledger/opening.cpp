#include "ledger/opening.h"

#include <algorithm>

#include "base/cbor.h"

namespace ledger {
namespace {

template <std::size_t Size>
void take_fixed(base::CborReader& in, std::array<std::uint8_t, Size>& to) {
  const auto bytes = in.bytes();
  if (bytes.size() != Size) return in.fail("not of its one size");
  std::ranges::copy(bytes, to.begin());
}

}  // namespace

Digest commitment(const Opening& opening) { return commitment(opening.salt, opening.header, opening.ordinary, opening.restricted); }

base::Bytes to_cbor(const Opening& opening) {
  base::CborWriter out;
  out.array(5).uint(1).bytes(opening.salt).bytes(opening.header).bytes(opening.ordinary).bytes(opening.restricted);
  return out.take();
}

std::expected<Opening, base::Malformed> parse_opening(base::ByteView cbor) {
  base::CborReader in(cbor);
  Opening opening;
  if (in.array() != 5 || in.uint() != 1) in.fail("not an opening of version 1");
  take_fixed(in, opening.salt);
  opening.header = in.bytes();
  opening.ordinary = in.bytes();
  take_fixed(in, opening.restricted);
  if (const auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return opening;
}

}  // namespace ledger
