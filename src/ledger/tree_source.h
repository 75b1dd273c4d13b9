#pragma once
#include "ledger/opening.h"
#include "ledger/tile.h"

namespace ledger {

struct TreeHead {
  std::uint64_t size = 0;
  Digest root = empty_root();
  bool operator==(const TreeHead&) const = default;
};

/// The tree as a journal keeps it, for whoever publishes it: hashes, and the opening of a single entry. Every function may be called from any thread.
class TreeSource {
 public:
  virtual ~TreeSource() = default;
  /// Where the tree stood after the last sync: nothing of it can be lost any more.
  virtual TreeHead head() const = 0;
  /// The leaves' hashes from `begin` to before `end`; throws where there are fewer.
  virtual std::vector<Digest> leaves(std::uint64_t begin, std::uint64_t end) const = 0;
  /// The hashes of a full tile; throws where there is none.
  virtual base::Bytes full_tile(unsigned level, std::uint64_t index) const = 0;
  /// None where there is no such entry, or its stream is erased.
  virtual std::optional<Opening> opening(std::uint64_t position) const = 0;
};

/// `source` must outlive what is returned.
FullTile full_tiles(const TreeSource& source);
/// The tiles at the right edge of the first `size` leaves.
TileEdge edge_of(const TreeSource& source, std::uint64_t size);

}  // namespace ledger
