#include <catch2/catch.hpp>

#include <bit>

#include "trees.h"

using namespace ledger;
using namespace trees;

TEST_CASE("tree: roots of RFC 6962's reference tree", "[ledger]") {
  // The eight leaves and roots that Certificate Transparency implementations are tested with.
  const std::vector<std::string> leaves{"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
  const std::vector<std::string> roots{
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  Frontier frontier;
  CHECK(base::to_hex(frontier.root()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    frontier.append(leaf_hash(*base::from_hex(leaves[i])));
    CHECK(base::to_hex(frontier.root()) == roots[i]);
  }
}

TEST_CASE("tree: the frontier's root is the recursive definition's, at every size", "[ledger]") {
  const auto hashes = leaves(max_size);
  Frontier frontier;
  for (std::size_t size = 0; size <= max_size; ++size) {
    CHECK(frontier.root() == defined_root(std::span(hashes).first(size)));
    CHECK(frontier.size == size);
    CHECK(frontier.peaks.size() == static_cast<std::size_t>(std::popcount(size)));
    if (size < max_size) frontier.append(hashes[size]);
  }
}

TEST_CASE("tiles: full tiles and the edge hold every node of the tree", "[ledger]") {
  const std::size_t size = 256 * 256 + 256 * 3 + 17;
  const auto hashes = leaves(size);
  TileEdge edge;
  std::map<std::pair<unsigned, std::uint64_t>, base::Bytes> kept;
  Frontier frontier;
  for (std::size_t i = 0; i < size; ++i) {
    std::vector<Tile> filled;
    edge.append(hashes[i], filled);
    frontier.append(hashes[i]);
    for (auto& tile : filled) {
      CHECK(tile.hashes.size() == 8192);
      CHECK(kept.emplace(std::pair(tile.level, tile.index), std::move(tile.hashes)).second);
    }
    if (i % 997 != 0) continue;
    const auto nodes = nodes_of(edge, [&](unsigned level, std::uint64_t index) { return kept.at({level, index}); });
    CHECK(root_of(nodes, i + 1) == frontier.root());
  }
  CHECK(kept.size() == 256 + 3 + 1);
  CHECK(edge.partial(0).size() == 17 * 32);
  CHECK(edge.partial(1).size() == 3 * 32);
  CHECK(edge.partial(2).size() == 32);
  const auto nodes = nodes_of(edge, [&](unsigned level, std::uint64_t index) { return kept.at({level, index}); });
  for (const std::uint64_t index : {0ull, 255ull, 256ull, 65535ull, 65536ull, 66000ull, 66320ull})
    CHECK(verify_inclusion(hashes[index], index, size, inclusion_proof(nodes, index, size), frontier.root()));
  CHECK(verify_consistency(60'000, root_of(nodes, 60'000), size, frontier.root(), consistency_proof(nodes, 60'000, size)));
}
