#pragma once
#include "ledger/tile.h"
#include "sql/connection.h"

namespace store {

/// The tree as the writer carries it on: the frontier in memory, size, root and full tiles in the database.
class TreeTable {
 public:
  /// Reads where the tree stands; an empty database has an empty tree. Throws where entries and tree do not go together.
  explicit TreeTable(sql::Connection& connection);
  void append(const base::Digest& commitment);
  /// Writes what was appended since the last time, inside the caller's transaction.
  void save();
  std::uint64_t size() const { return frontier_.size; }
  base::Digest root() const { return frontier_.root(); }

 private:
  sql::Connection& connection_;
  ledger::Frontier frontier_;
  ledger::TileEdge edge_;
  std::vector<ledger::Tile> filled_;
  std::uint64_t saved_ = 0;
};

/// The stored tree: its frontier, and the root that stands beside it.
struct StoredTree {
  ledger::Frontier frontier;
  base::Digest root{};
  bool operator==(const StoredTree&) const = default;
};
/// None where the row is not as it was written.
std::optional<StoredTree> stored_tree(sql::Connection& connection);
/// The bytes of a full tile, empty where there is none.
base::Bytes stored_tile(sql::Connection& connection, unsigned level, std::uint64_t index);

}  // namespace store
