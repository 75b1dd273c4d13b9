#include <catch2/catch.hpp>

#include "trees.h"

using namespace ledger;
using namespace trees;

namespace {

// Every way to spoil a proof in one place: a bit, a missing hash, a doubled one, two exchanged.
std::vector<Proof> spoilt(const Proof& proof) {
  std::vector<Proof> out;
  for (std::size_t i = 0; i < proof.size(); ++i) {
    auto flipped = proof;
    flipped[i][i % 32] ^= static_cast<std::uint8_t>(1u << (i % 8));
    out.push_back(std::move(flipped));
    auto shorter = proof;
    shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
    out.push_back(std::move(shorter));
    auto longer = proof;
    longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(i), proof[i]);
    out.push_back(std::move(longer));
    if (i == 0) continue;
    auto exchanged = proof;
    std::swap(exchanged[i - 1], exchanged[i]);
    out.push_back(std::move(exchanged));
  }
  auto more = proof;
  more.push_back(empty_root());
  out.push_back(std::move(more));
  return out;
}

Digest other(Digest hash) { return hash[5] ^= 0x10, hash; }

}  // namespace

TEST_CASE("inclusion: every leaf of every small tree is proved, every spoilt proof refused", "[ledger]") {
  const auto hashes = leaves(max_size);
  std::size_t wrong = 0;
  std::size_t tried = 0;
  for (std::size_t size = 1; size <= max_size; ++size) {
    const auto tree = nodes(std::span(hashes).first(size));
    const auto root = defined_root(std::span(hashes).first(size));
    for (std::size_t index = 0; index < size; ++index) {
      const auto proof = inclusion_proof(tree, index, size);
      wrong += !verify_inclusion(hashes[index], index, size, proof, root);
      wrong += verify_inclusion(other(hashes[index]), index, size, proof, root);
      wrong += verify_inclusion(hashes[index], index, size, proof, other(root));
      for (std::size_t elsewhere = 0; elsewhere <= size; ++elsewhere)
        wrong += elsewhere != index && verify_inclusion(hashes[index], elsewhere, size, proof, root);
      for (const auto& bad : spoilt(proof)) {
        wrong += verify_inclusion(hashes[index], index, size, bad, root);
        ++tried;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(tried > 30'000);
}

TEST_CASE("consistency: every older tree of every small tree is proved, every spoilt proof refused", "[ledger]") {
  const auto hashes = leaves(max_size);
  std::vector<Digest> roots;
  for (std::size_t size = 0; size <= max_size; ++size) roots.push_back(defined_root(std::span(hashes).first(size)));
  std::size_t wrong = 0;
  std::size_t tried = 0;
  for (std::size_t newer = 0; newer <= max_size; ++newer) {
    const auto tree = nodes(std::span(hashes).first(newer));
    for (std::size_t older = 0; older <= newer; ++older) {
      const auto proof = consistency_proof(tree, older, newer);
      wrong += !verify_consistency(older, roots[older], newer, roots[newer], proof);
      wrong += verify_consistency(older, other(roots[older]), newer, roots[newer], proof);
      wrong += older > 0 && verify_consistency(older, roots[older], newer, other(roots[newer]), proof);
      wrong += older > 0 && older < newer && verify_consistency(older - 1, roots[older], newer, roots[newer], proof);
      wrong += older < newer && verify_consistency(newer, roots[newer], older, roots[older], proof);
      for (const auto& bad : spoilt(proof)) {
        wrong += verify_consistency(older, roots[older], newer, roots[newer], bad);
        ++tried;
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(tried > 20'000);
}

TEST_CASE("consistency: a rewritten history has no proof", "[ledger]") {
  const auto hashes = leaves(40);
  for (std::size_t rewritten = 0; rewritten < 20; ++rewritten) {
    auto forged = hashes;
    forged[rewritten] = other(forged[rewritten]);
    const auto tree = nodes(forged);
    CHECK_FALSE(verify_consistency(20, defined_root(std::span(hashes).first(20)), 40, defined_root(forged), consistency_proof(tree, 20, 40)));
  }
}
