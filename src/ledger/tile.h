#pragma once
#include <optional>

#include "ledger/tree.h"

/// The tree cut into tiles as C2SP tlog-tiles does: a tile of level L holds 256 hashes of the tree's level 8 L, so that a log is static files.
namespace ledger {

constexpr std::size_t tile_width = 256;

/// A full tile: its hashes one after the other, 8,192 bytes.
struct Tile {
  unsigned level = 0;
  std::uint64_t index = 0;
  base::Bytes hashes;
  bool operator==(const Tile&) const = default;
};

/// The root of a power of two of hashes, given one after the other.
Digest perfect_root(base::ByteView hashes);

/// The tiles at the tree's right edge, which are not full yet.
class TileEdge {
 public:
  TileEdge() = default;
  /// Goes on where a tree of `size` leaves stopped: the hashes of the unfinished tile of each level, the lowest first.
  TileEdge(std::uint64_t size, std::vector<base::Bytes> partials) : size_(size), levels_(std::move(partials)) {}
  /// Adds a leaf's hash; the tiles that it fills are appended to `filled`, the lowest level first.
  void append(const Digest& leaf, std::vector<Tile>& filled);
  std::uint64_t size() const { return size_; }
  /// The hashes that stand in the unfinished tile of a level.
  base::ByteView partial(unsigned level) const;

 private:
  std::uint64_t size_ = 0;
  std::vector<base::Bytes> levels_;
};

/// Finds the bytes of a full tile.
using FullTile = std::function<base::Bytes(unsigned level, std::uint64_t index)>;

/// Finds the hashes of the leaves from `begin` to before `end`.
using LeafHashes = std::function<std::vector<Digest>(std::uint64_t begin, std::uint64_t end)>;

/// The edge of the first `size` leaves of a tree that is kept as its leaves and full tiles.
TileEdge edge_of(std::uint64_t size, const LeafHashes& leaves, const FullTile& full);

/// The nodes of a tree that is kept as its full tiles and the edge; both must outlive what is returned.
Nodes nodes_of(const TileEdge& edge, FullTile full);

}  // namespace ledger
