#pragma once
#include <bit>

#include "ledger/tree.h"

/// How RFC 6962 cuts a range of leaves in two: shared by the roots and the proofs of this folder.
namespace ledger {

/// The largest power of two below `count`, which is at least 2.
constexpr std::uint64_t split_of(std::uint64_t count) { return std::bit_floor(count - 1); }

/// MTH(D[begin:end]), where `begin` is a multiple of the power of two that holds the range.
Digest range_root(const Nodes& nodes, std::uint64_t begin, std::uint64_t end);

}  // namespace ledger
