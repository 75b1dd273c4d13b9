#pragma once
#include <optional>
#include <string>

#include "ledger/tile.h"

namespace ledger {

/// A tile of a tree of some size: a full one, or the first hashes of one that is not full yet.
struct TileName {
  unsigned level = 0;       // 0 to 63
  std::uint64_t index = 0;
  unsigned width = tile_width;  // 1 to 256
  bool operator==(const TileName&) const = default;
};

/// Its address below a log's prefix as C2SP tlog-tiles spells it: "tile/0/x001/x234/067", of a partial one "tile/1/000.p/17".
std::string to_path(const TileName& tile);
/// What comes after "tile/"; exactly one spelling of a tile parses.
std::optional<TileName> parse_tile_path(std::string_view path);

/// Whether a tree of `size` leaves has that tile, or at least as many hashes in it.
bool in_tree(const TileName& tile, std::uint64_t size);

}  // namespace ledger
