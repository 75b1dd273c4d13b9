#pragma once
#include <optional>
#include <string_view>

namespace web {

/// Where a district stands on a map of tiles: five columns and five rows, roughly as the districts lie to each other. No boundary is drawn.
struct Tile {
  int row = 0;
  int column = 0;
  bool operator==(const Tile&) const = default;
};
/// By the district's code; none where the map does not know it.
std::optional<Tile> tile_of(std::string_view code);

}  // namespace web
