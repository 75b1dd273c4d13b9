#include "ledger/commitment.h"

#include <algorithm>
#include <stdexcept>

#include "base/cbor.h"

namespace ledger {

base::Bytes to_cbor(const std::vector<Allotment>& allotted) {
  base::CborWriter out;
  out.array(allotted.size());
  for (const auto& [series, number] : allotted) out.array(2).text(series).uint(number);
  return out.take();
}

std::expected<std::vector<Allotment>, base::Malformed> parse_allotted(base::ByteView cbor) {
  base::CborReader in(cbor);
  std::vector<Allotment> allotted;
  const auto size = in.array();
  for (std::uint64_t i = 0; i < size && !in.failed(); ++i) {
    if (in.array() != 2) in.fail("not a series and its number");
    auto series = in.text();
    const auto number = in.uint();
    allotted.push_back({std::move(series), number});
  }
  if (const auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return allotted;
}

base::Bytes header_of(const Place& place, base::ByteView allotted_cbor) {
  base::CborWriter out;
  out.array(6).uint(1).bytes(place.stream.view()).uint(place.version).uint(place.position).integer(place.at.time_since_epoch().count());
  auto header = out.take();
  base::append(header, allotted_cbor);
  return header;
}

Digest commitment(const Salt& salt, base::ByteView header, base::ByteView ordinary, const Digest& restricted) {
  return base::sha256({salt, header, ordinary, restricted});
}

Digest restricted_commitment(const Salt& salt, base::ByteView padded) { return base::sha256({salt, padded}); }

base::Bytes pad(base::ByteView restricted) {
  if (restricted.size() > restricted_limit) throw std::length_error("a restricted envelope is larger than its one size");
  base::Bytes padded(restricted_size);
  padded[0] = static_cast<std::uint8_t>(restricted.size() >> 8);
  padded[1] = static_cast<std::uint8_t>(restricted.size() & 0xff);
  std::ranges::copy(restricted, padded.begin() + 2);
  return padded;
}

std::expected<base::Bytes, base::Malformed> unpad(base::ByteView padded) {
  if (padded.size() != restricted_size) return std::unexpected(base::Malformed{"restricted", "not of the one size"});
  const auto length = static_cast<std::size_t>(padded[0] << 8 | padded[1]);
  if (length > restricted_limit) return std::unexpected(base::Malformed{"restricted", "length beyond its size"});
  const auto rest = padded.subspan(2 + length);
  if (std::ranges::any_of(rest, [](std::uint8_t byte) { return byte != 0; })) return std::unexpected(base::Malformed{"restricted", "padding is not zero"});
  const auto content = padded.subspan(2, length);
  return base::Bytes(content.begin(), content.end());
}

}  // namespace ledger
