#pragma once
#include <map>

#include "ledger/proof.h"
#include "ledger/tile.h"

/// The vocabulary of the tree's tests: small trees, and the definition of RFC 6962 written down once more, naively.
namespace trees {

constexpr std::size_t max_size = 66;

inline std::vector<ledger::Digest> leaves(std::size_t count) {
  std::vector<ledger::Digest> hashes;
  for (std::size_t i = 0; i < count; ++i) hashes.push_back(ledger::leaf_hash(base::as_bytes("leaf " + std::to_string(i))));
  return hashes;
}

inline ledger::Digest defined_root(std::span<const ledger::Digest> hashes) {
  if (hashes.empty()) return base::sha256(base::ByteView{});
  if (hashes.size() == 1) return hashes.front();
  std::size_t split = 1;
  while (split * 2 < hashes.size()) split *= 2;
  const std::uint8_t prefix = 1;
  const auto left = defined_root(hashes.first(split));
  const auto right = defined_root(hashes.subspan(split));
  return base::sha256({base::ByteView(&prefix, 1), left, right});
}

inline ledger::Nodes nodes(std::span<const ledger::Digest> hashes) {
  return [hashes](unsigned level, std::uint64_t index) { return defined_root(hashes.subspan(index << level, std::size_t{1} << level)); };
}

}  // namespace trees
