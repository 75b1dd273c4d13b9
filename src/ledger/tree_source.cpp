#include "ledger/tree_source.h"

namespace ledger {

FullTile full_tiles(const TreeSource& source) {
  return [&source](unsigned level, std::uint64_t index) { return source.full_tile(level, index); };
}

TileEdge edge_of(const TreeSource& source, std::uint64_t size) {
  return edge_of(size, [&source](std::uint64_t begin, std::uint64_t end) { return source.leaves(begin, end); }, full_tiles(source));
}

}  // namespace ledger
