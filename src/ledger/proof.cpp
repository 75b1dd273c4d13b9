#include "ledger/proof.h"

#include <bit>

#include "ledger/split.h"

namespace ledger {
namespace {

// PATH(m, D[n])
void path(const Nodes& nodes, std::uint64_t index, std::uint64_t begin, std::uint64_t end, Proof& out) {
  if (end - begin == 1) return;
  const auto middle = begin + split_of(end - begin);
  if (index < middle) {
    path(nodes, index, begin, middle, out);
    out.push_back(range_root(nodes, middle, end));
  } else {
    path(nodes, index, middle, end, out);
    out.push_back(range_root(nodes, begin, middle));
  }
}

// SUBPROOF(m, D[n], b): `known` says that the verifier has this range's root already.
void subproof(const Nodes& nodes, std::uint64_t older, std::uint64_t begin, std::uint64_t end, bool known, Proof& out) {
  if (older == end) {
    if (!known) out.push_back(range_root(nodes, begin, end));
    return;
  }
  const auto middle = begin + split_of(end - begin);
  if (older <= middle) {
    subproof(nodes, older, begin, middle, known, out);
    out.push_back(range_root(nodes, middle, end));
  } else {
    subproof(nodes, older, middle, end, false, out);
    out.push_back(range_root(nodes, begin, middle));
  }
}

}  // namespace

Proof inclusion_proof(const Nodes& nodes, std::uint64_t index, std::uint64_t size) {
  Proof proof;
  path(nodes, index, 0, size, proof);
  return proof;
}

bool verify_inclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size, const Proof& proof, const Digest& root) {
  if (index >= size) return false;
  auto node = index;
  auto last = size - 1;
  auto hash = leaf;
  for (const auto& sibling : proof) {
    if (last == 0) return false;
    if ((node & 1) != 0 || node == last) {
      hash = node_hash(sibling, hash);
      // A node without a right neighbour moves up until it is somebody's right child.
      while ((node & 1) == 0 && node != 0) node >>= 1, last >>= 1;
    } else {
      hash = node_hash(hash, sibling);
    }
    node >>= 1;
    last >>= 1;
  }
  return last == 0 && hash == root;
}

Proof consistency_proof(const Nodes& nodes, std::uint64_t older, std::uint64_t newer) {
  Proof proof;
  if (older != 0 && older != newer) subproof(nodes, older, 0, newer, true, proof);
  return proof;
}

bool verify_consistency(std::uint64_t older, const Digest& older_root, std::uint64_t newer, const Digest& newer_root, const Proof& proof) {
  if (older > newer) return false;
  if (older == newer) return proof.empty() && older_root == newer_root;
  if (older == 0) return proof.empty() && older_root == empty_root();
  if (proof.empty()) return false;
  // A perfect older tree is a node of the newer one: its root is not repeated in the proof.
  const bool perfect = std::has_single_bit(older);
  auto node = older - 1;
  auto last = newer - 1;
  while ((node & 1) != 0) node >>= 1, last >>= 1;
  auto old_hash = perfect ? older_root : proof.front();
  auto new_hash = old_hash;
  for (auto sibling = proof.begin() + (perfect ? 0 : 1); sibling != proof.end(); ++sibling) {
    if (last == 0) return false;
    if ((node & 1) != 0 || node == last) {
      old_hash = node_hash(*sibling, old_hash);
      new_hash = node_hash(*sibling, new_hash);
      while ((node & 1) == 0 && node != 0) node >>= 1, last >>= 1;
    } else {
      new_hash = node_hash(new_hash, *sibling);
    }
    node >>= 1;
    last >>= 1;
  }
  return last == 0 && old_hash == older_root && new_hash == newer_root;
}

}  // namespace ledger
