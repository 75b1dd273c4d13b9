#include "ledger/tile_path.h"

#include <algorithm>

#include "ledger/lines.h"

namespace ledger {
namespace {

constexpr unsigned top_level = 63;
constexpr std::string_view partial_mark = ".p/";

std::optional<std::uint64_t> parse_index(std::string_view path) {
  std::uint64_t index = 0;
  for (bool first = true;; first = false) {
    const bool more = path.starts_with('x');
    path.remove_prefix(more ? 1 : 0);
    if (path.size() < 3 || !std::ranges::all_of(path.substr(0, 3), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    // "x000/" in front would be a second spelling of the same index; so many digits that the number turns over are no index.
    if (first && more && path.starts_with("000")) return std::nullopt;
    if (index > (~std::uint64_t{0} - 999) / 1000) return std::nullopt;
    index = index * 1000 + static_cast<std::uint64_t>((path[0] - '0') * 100 + (path[1] - '0') * 10 + (path[2] - '0'));
    path.remove_prefix(3);
    if (!more) return path.empty() ? std::optional(index) : std::nullopt;
    if (!path.starts_with('/')) return std::nullopt;
    path.remove_prefix(1);
  }
}

std::string three_digits(std::uint64_t number) {
  const auto digits = std::to_string(number);
  return std::string(3 - digits.size(), '0') + digits;
}

}  // namespace

std::string to_path(const TileName& tile) {
  auto path = three_digits(tile.index % 1000);
  for (auto rest = tile.index / 1000; rest > 0; rest /= 1000) path = "x" + three_digits(rest % 1000) + "/" + path;
  path = "tile/" + std::to_string(tile.level) + "/" + path;
  if (tile.width < tile_width) path += std::string(partial_mark) + std::to_string(tile.width);
  return path;
}

std::optional<TileName> parse_tile_path(std::string_view path) {
  const auto slash = path.find('/');
  if (slash == path.npos) return std::nullopt;
  const auto level = parse_decimal(path.substr(0, slash));
  if (!level || *level > top_level) return std::nullopt;
  path.remove_prefix(slash + 1);
  std::uint64_t width = tile_width;
  if (const auto mark = path.find(partial_mark); mark != path.npos) {
    const auto partial = parse_decimal(path.substr(mark + partial_mark.size()));
    if (!partial || *partial == 0 || *partial >= tile_width) return std::nullopt;
    width = *partial;
    path = path.substr(0, mark);
  }
  const auto index = parse_index(path);
  if (!index) return std::nullopt;
  return TileName{static_cast<unsigned>(*level), *index, static_cast<unsigned>(width)};
}

bool in_tree(const TileName& tile, std::uint64_t size) {
  if (tile.level >= 8) return false;  // 256 to the eighth leaves are more than there can be
  const auto hashes = size >> (8 * tile.level);  // of the tile's level
  return tile.index < hashes && tile.width <= hashes && hashes / tile_width >= tile.index &&
         (tile.index < hashes / tile_width || tile.width <= hashes % tile_width);
}

}  // namespace ledger
