#include "store/tree_table.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

namespace store {

using namespace ledger;

namespace {

constexpr std::string_view read_tree = "SELECT size, peaks, root FROM tree";
constexpr std::string_view write_tree = "UPDATE tree SET size = $1, peaks = $2, root = $3 WHERE size = $4";
constexpr std::string_view read_tile = "SELECT hashes FROM tiles WHERE level = $1 AND number = $2";
constexpr std::string_view write_tile = "INSERT INTO tiles (level, number, hashes) VALUES ($1, $2, $3)";
constexpr std::string_view read_edge = "SELECT commitment FROM entries WHERE position >= $1 ORDER BY position";

Digest digest_in(base::ByteView bytes) {
  Digest digest;
  if (bytes.size() != digest.size()) throw std::runtime_error("a hash of another size than 32 bytes");
  std::ranges::copy(bytes, digest.begin());
  return digest;
}

TileEdge read_tile_edge(sql::Connection& connection, std::uint64_t size) {
  const auto leaves = [&connection](std::uint64_t begin, std::uint64_t end) {
    std::vector<Digest> hashes;
    sql::Cursor row(connection.cached(read_edge), begin);
    while (row.next()) hashes.push_back(leaf_hash(digest_in(row->bytes(0))));
    if (hashes.size() != end - begin) throw std::runtime_error("the tree does not have as many leaves as there are entries");
    return hashes;
  };
  const auto full = [&connection](unsigned level, std::uint64_t index) {
    auto tile = stored_tile(connection, level, index);
    if (tile.size() != tile_width * sizeof(Digest)) throw std::runtime_error("a full tile of the tree is missing");
    return tile;
  };
  return edge_of(size, leaves, full);
}

}  // namespace

std::optional<StoredTree> stored_tree(sql::Connection& connection) {
  sql::Cursor row(connection.cached(read_tree));
  if (!row.next()) return std::nullopt;
  StoredTree tree;
  tree.frontier.size = row->natural(0);
  const auto peaks = row->bytes(1);
  const auto root = row->bytes(2);
  if (peaks.size() != static_cast<std::size_t>(std::popcount(tree.frontier.size)) * sizeof(Digest) || root.size() != sizeof(Digest)) return std::nullopt;
  for (std::size_t at = 0; at < peaks.size(); at += sizeof(Digest)) tree.frontier.peaks.push_back(digest_in(peaks.subspan(at, sizeof(Digest))));
  tree.root = digest_in(root);
  return tree;
}

base::Bytes stored_tile(sql::Connection& connection, unsigned level, std::uint64_t index) {
  sql::Cursor row(connection.cached(read_tile), std::int64_t{level}, index);
  if (!row.next()) return {};
  return {row->bytes(0).begin(), row->bytes(0).end()};
}

TreeTable::TreeTable(sql::Connection& connection) : connection_(connection) {
  connection.cached("INSERT INTO tree (one, size, peaks, root) VALUES (1, 0, x'', $1) ON CONFLICT DO NOTHING").run(base::ByteView(empty_root()));
  const auto stored = stored_tree(connection);
  if (!stored || stored->frontier.root() != stored->root) throw std::runtime_error("the tree's root is not that of its frontier");
  frontier_ = stored->frontier;
  saved_ = frontier_.size;
  edge_ = read_tile_edge(connection, saved_);
}

void TreeTable::append(const Digest& commitment) {
  const auto leaf = leaf_hash(commitment);
  frontier_.append(leaf);
  edge_.append(leaf, filled_);
}

void TreeTable::save() {
  if (frontier_.size == saved_) return;
  for (const auto& tile : filled_) connection_.cached(write_tile).run(std::int64_t{tile.level}, tile.index, tile.hashes);
  filled_.clear();
  base::Bytes peaks;
  for (const auto& peak : frontier_.peaks) base::append(peaks, peak);
  const auto root = frontier_.root();
  if (connection_.cached(write_tree).run(frontier_.size, peaks, base::ByteView(root), saved_) != 1)
    throw std::runtime_error("somebody else has written to the tree");
  saved_ = frontier_.size;
}

}  // namespace store
