#include "ledger/tile.h"

#include <algorithm>
#include <stdexcept>

namespace ledger {
namespace {

constexpr std::size_t hash_size = sizeof(Digest);
constexpr unsigned tile_height = 8;

Digest hash_at(base::ByteView hashes, std::size_t index) {
  Digest hash;
  std::ranges::copy(hashes.subspan(index * hash_size, hash_size), hash.begin());
  return hash;
}

}  // namespace

Digest perfect_root(base::ByteView hashes) {
  std::vector<Digest> row;
  for (std::size_t i = 0; i < hashes.size() / hash_size; ++i) row.push_back(hash_at(hashes, i));
  while (row.size() > 1) {
    for (std::size_t i = 0; i < row.size() / 2; ++i) row[i] = node_hash(row[2 * i], row[2 * i + 1]);
    row.resize(row.size() / 2);
  }
  return row.at(0);
}

void TileEdge::append(const Digest& leaf, std::vector<Tile>& filled) {
  auto carried = leaf;
  std::uint64_t count = ++size_;
  for (unsigned level = 0;; ++level) {
    if (level == levels_.size()) levels_.emplace_back().reserve(tile_width * hash_size);
    auto& tile = levels_[level];
    base::append(tile, carried);
    if (tile.size() < tile_width * hash_size) return;
    count /= tile_width;
    carried = perfect_root(tile);
    filled.push_back({level, count - 1, tile});
    tile.clear();
  }
}

base::ByteView TileEdge::partial(unsigned level) const { return level < levels_.size() ? base::ByteView(levels_[level]) : base::ByteView{}; }

TileEdge edge_of(std::uint64_t size, const LeafHashes& leaves, const FullTile& full) {
  std::vector<base::Bytes> partials(1);
  for (const auto& leaf : leaves(size / tile_width * tile_width, size)) base::append(partials[0], leaf);
  unsigned level = 0;
  for (auto filled = size / tile_width; filled > 0; filled /= tile_width, ++level) {
    auto& partial = partials.emplace_back();
    for (auto index = filled / tile_width * tile_width; index < filled; ++index) base::append(partial, perfect_root(full(level, index)));
  }
  return {size, std::move(partials)};
}

Nodes nodes_of(const TileEdge& edge, FullTile full) {
  return [&edge, full = std::move(full)](unsigned level, std::uint64_t index) {
    const auto tile_level = level / tile_height;
    const auto height = level % tile_height;
    const auto first = index << height;  // of the hashes of the tile's level
    const auto tile = first / tile_width;
    const auto filled = edge.size() >> (tile_height * (tile_level + 1));  // full tiles of this level
    const auto bytes = tile < filled ? full(tile_level, tile) : base::Bytes(edge.partial(tile_level).begin(), edge.partial(tile_level).end());
    const auto offset = static_cast<std::size_t>(first % tile_width) * hash_size;
    const auto length = (std::size_t{1} << height) * hash_size;
    if (offset + length > bytes.size()) throw std::logic_error("the tree has no such node");
    return perfect_root(base::ByteView(bytes).subspan(offset, length));
  };
}

}  // namespace ledger
