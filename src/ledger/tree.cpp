#include "ledger/tree.h"

#include <bit>

#include "ledger/split.h"

namespace ledger {

Digest leaf_hash(base::ByteView data) {
  static constexpr std::uint8_t prefix[] = {0};
  return base::sha256({prefix, data});
}

Digest node_hash(const Digest& left, const Digest& right) {
  static constexpr std::uint8_t prefix[] = {1};
  return base::sha256({prefix, left, right});
}

Digest empty_root() { return base::sha256(base::ByteView{}); }

// The new leaf joins as many peaks as the old size ends in set bits: a binary counter that carries.
void Frontier::append(const Digest& leaf) {
  auto carried = leaf;
  for (auto bits = size; (bits & 1) != 0; bits >>= 1) {
    carried = node_hash(peaks.back(), carried);
    peaks.pop_back();
  }
  peaks.push_back(carried);
  ++size;
}

Digest Frontier::root() const {
  if (peaks.empty()) return empty_root();
  auto root = peaks.back();
  for (auto peak = peaks.rbegin() + 1; peak != peaks.rend(); ++peak) root = node_hash(*peak, root);
  return root;
}

Digest range_root(const Nodes& nodes, std::uint64_t begin, std::uint64_t end) {
  const auto count = end - begin;
  if (std::has_single_bit(count)) {
    const auto level = static_cast<unsigned>(std::countr_zero(count));
    return nodes(level, begin >> level);
  }
  const auto middle = begin + split_of(count);
  return node_hash(range_root(nodes, begin, middle), range_root(nodes, middle, end));
}

Digest root_of(const Nodes& nodes, std::uint64_t size) { return size == 0 ? empty_root() : range_root(nodes, 0, size); }

}  // namespace ledger
