#include "web/tiles.h"

#include <algorithm>
#include <array>

namespace web {
namespace {

struct Placed {
  std::string_view code;
  Tile tile;
};

// Yanqing   Huairou   Miyun in the north, Fangshan and Daxing in the south.
constexpr std::array<Placed, 16> placed{{
    {"110119", {1, 2}},
    {"110116", {1, 3}},
    {"110118", {1, 4}},
    {"110114", {2, 2}},
    {"110113", {2, 3}},
    {"110117", {2, 4}},
    {"110109", {3, 1}},
    {"110108", {3, 2}},
    {"110102", {3, 3}},
    {"110101", {3, 4}},
    {"110105", {3, 5}},
    {"110107", {4, 1}},
    {"110106", {4, 3}},
    {"110112", {4, 5}},
    {"110111", {5, 1}},
    {"110115", {5, 3}},
}};

}  // namespace

std::optional<Tile> tile_of(std::string_view code) {
  const auto found = std::ranges::find(placed, code, &Placed::code);
  if (found == placed.end()) return std::nullopt;
  return found->tile;
}

}  // namespace web
