#include "store/journal_tree.h"

#include <algorithm>

#include "store/damaged.h"
#include "store/entry_table.h"
#include "store/tree_table.h"

namespace store {
namespace {

constexpr std::string_view read_leaves = "SELECT commitment FROM entries WHERE position >= $1 AND position < $2 ORDER BY position";
const std::string read_entry =
    "SELECT " + std::string(entry_columns) + ", s.key FROM entries e JOIN streams s ON s.stream = e.stream WHERE e.position = $1";

}  // namespace

std::vector<base::Digest> JournalTree::leaves(std::uint64_t begin, std::uint64_t end) const {
  std::vector<base::Digest> hashes;
  auto reader = readers_.lend();
  sql::Cursor row((*reader).cached(read_leaves), begin, end);
  while (row.next()) hashes.push_back(ledger::leaf_hash(row->bytes(0)));
  if (hashes.size() != end - begin) throw Damaged("entries are missing that the tree has leaves of");
  return hashes;
}

base::Bytes JournalTree::full_tile(unsigned level, std::uint64_t index) const {
  auto reader = readers_.lend();
  auto tile = stored_tile(*reader, level, index);
  if (tile.size() != ledger::tile_width * sizeof(base::Digest)) throw Damaged("a full tile of the tree is missing");
  return tile;
}

std::optional<ledger::Opening> JournalTree::opening(std::uint64_t position) const {
  auto reader = readers_.lend();
  sql::Cursor row((*reader).cached(read_entry), position);
  if (!row.next() || row->null(entry_column_count)) return std::nullopt;
  const auto entry = entry_in(*row);
  const auto key = entry ? secrets_.unwrap(entry->place.stream, row->bytes(entry_column_count)) : std::nullopt;
  auto opening = key ? opening_of(*entry, {*key, std::nullopt}) : std::unexpected(EntryFault::ordinary_does_not_open);
  if (!opening) throw Damaged("entry " + std::to_string(position) + ": " + std::string(in_words(opening.error())));
  return *std::move(opening);
}

}  // namespace store
