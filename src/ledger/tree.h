#pragma once
#include <cstdint>
#include <functional>
#include <vector>

#include "base/bytes.h"
#include "base/hash.h"

/// The Merkle tree of RFC 6962, section 2.1: leaves and inner nodes are hashed apart, so that neither passes for the other.
namespace ledger {

using base::Digest;

/// SHA-256(0x00 || data)
Digest leaf_hash(base::ByteView data);
/// SHA-256(0x01 || left || right)
Digest node_hash(const Digest& left, const Digest& right);
/// The root of the tree without leaves: SHA-256 of nothing.
Digest empty_root();

/// What of a tree is needed to go on: the roots of its perfect subtrees, the largest (leftmost) first, one for each bit that is set in `size`.
struct Frontier {
  std::uint64_t size = 0;
  std::vector<Digest> peaks;
  void append(const Digest& leaf);
  Digest root() const;
  bool operator==(const Frontier&) const = default;
};

/// The root of the perfect subtree that covers the leaves from index << level on, 1 << level of them.
using Nodes = std::function<Digest(unsigned level, std::uint64_t index)>;

/// The root of the first `size` leaves.
Digest root_of(const Nodes& nodes, std::uint64_t size);

}  // namespace ledger
