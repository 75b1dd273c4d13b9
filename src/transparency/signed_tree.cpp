#include "transparency/signed_tree.h"

#include <algorithm>
#include <stdexcept>

#include "base/durable_file.h"

namespace transparency {

using namespace ledger;

namespace {

constexpr std::uint64_t leaves_at_once = 16'384;

std::string size_text(std::uint64_t size) { return std::to_string(size) + (size == 1 ? " entry" : " entries"); }

}  // namespace

SignedTree::SignedTree(const TreeSource& source, SigningKey key, std::string file) : source_(source), key_(std::move(key)), file_(std::move(file)) {
  if (const auto text = base::read_file(file_)) resume(*text);
  else begin();
}

// A log begins with the checkpoint of no entries: whatever is signed later extends it.
void SignedTree::begin() { sign(TileEdge{}, empty_root()); }

void SignedTree::resume(const std::string& text) {
  auto note = parse_note(text);
  auto checkpoint = note ? parse_checkpoint(note->text) : std::unexpected(base::Malformed{});
  if (!checkpoint || checkpoint->origin != key_.verifier.name || !signed_by(*note, key_.verifier, holds))
    throw std::runtime_error(file_ + " is not a checkpoint that this log's key has signed");
  const auto head = source_.head();
  if (head.size < checkpoint->size)
    throw Forked("the log has signed " + size_text(checkpoint->size) + " and the journal has " + size_text(head.size) +
                 ": it was restored from an older copy. Entries that others may have seen are missing");
  auto edge = edge_of(source_, checkpoint->size);
  if (root_of(nodes_of(edge, full_tiles(source_)), checkpoint->size) != checkpoint->root)
    throw Forked("the first " + size_text(checkpoint->size) + " of the journal are not those that the log has signed");
  note_ = *std::move(note);
  checkpoint_ = *std::move(checkpoint);
  edge_ = std::make_shared<const TileEdge>(std::move(edge));
}

bool SignedTree::advance() {
  const auto head = source_.head();
  if (head.size < checkpoint_.size) throw Forked("the journal has fewer entries than the log has signed");
  if (head.size == checkpoint_.size) {
    if (head.root != checkpoint_.root) throw Forked("the journal has another root than the log has signed for its size");
    return false;
  }
  // The new tree is made from the signed one by adding leaves: where it comes to the journal's root, the one extends the other.
  auto edge = extended(head);
  if (root_of(nodes_of(edge, full_tiles(source_)), head.size) != head.root) throw Forked("the journal's tree is not the signed one with leaves added");
  sign(std::move(edge), head.root);
  return true;
}

TileEdge SignedTree::extended(const TreeHead& head) const {
  auto edge = *edge_;
  while (edge.size() < head.size) {
    std::vector<Tile> filled;
    for (const auto& leaf : source_.leaves(edge.size(), std::min(head.size, edge.size() + leaves_at_once))) edge.append(leaf, filled);
    for (const auto& tile : filled)
      if (source_.full_tile(tile.level, tile.index) != tile.hashes) throw Forked("a tile of the journal is not that of its leaves");
  }
  return edge;
}

// What is signed is on the disk before anybody sees it: after a crash nothing else of this size, and nothing smaller, is signed.
void SignedTree::sign(TileEdge edge, const base::Digest& root) {
  Checkpoint checkpoint{key_.verifier.name, edge.size(), root};
  Note note{to_text(checkpoint), {}};
  note.signatures.push_back(ledger::sign(note.text, key_.verifier, key_.sign));
  base::write_durably(file_, to_text(note));
  checkpoint_ = std::move(checkpoint);
  note_ = std::move(note);
  edge_ = std::make_shared<const TileEdge>(std::move(edge));
}

}  // namespace transparency
