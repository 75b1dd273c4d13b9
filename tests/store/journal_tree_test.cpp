#include <catch2/catch.hpp>

#include "journals.h"
#include "ledger/proof.h"
#include "store/damaged.h"
#include "store/journal_tree.h"

using namespace world;

namespace {

struct Read : OnDisk {
  store::JournalTree tree{folder.file("journal.db"), keys(), [this] { return kept.head(); }};
  void grow(std::size_t entries) {
    while (entries > 0) {
      const auto some = std::min<std::size_t>(entries, 100);
      std::vector<ledger::Draft> drafts;
      for (std::size_t i = 0; i < some; ++i) drafts.push_back(draft(id(static_cast<std::uint8_t>(1 + i % 7)), std::nullopt, "text"));
      REQUIRE(kept.append(batch(std::move(drafts))));
      entries -= some;
    }
  }
};

}  // namespace

TEST_CASE("journal_tree: leaves, tiles and edge add up to the journal's root", "[store]") {
  Read read;
  for (const std::size_t more : {0u, 1u, 255u, 1u, 600u}) {
    read.grow(more);
    const auto head = read.tree.head();
    CHECK(head.size == read.kept.size());
    const auto edge = ledger::edge_of(read.tree, head.size);
    CHECK(ledger::root_of(ledger::nodes_of(edge, ledger::full_tiles(read.tree)), head.size) == read.kept.root());
    CHECK(read.tree.leaves(0, head.size).size() == head.size);
    CHECK_THROWS_AS(read.tree.leaves(0, head.size + 1), store::Damaged);
    CHECK_THROWS_AS(read.tree.full_tile(0, head.size / 256), store::Damaged);
  }
}

TEST_CASE("journal_tree: an opening leads to the leaf, with a restricted envelope or without, and is gone with its stream", "[store]") {
  Read read;
  auto plain = draft(id(1), 0, "issued");
  auto restricted = draft(id(2), 0, "accepted", {"beijing/105/acceptance/2026"});
  restricted.restricted = base::to_bytes("clean");
  REQUIRE(read.kept.append(batch({plain, restricted})));
  const auto leaves = read.tree.leaves(0, 2);
  for (const std::uint64_t position : {0u, 1u}) {
    const auto opening = read.tree.opening(position);
    REQUIRE(opening);
    CHECK(ledger::leaf_hash(ledger::commitment(*opening)) == leaves[position]);
    CHECK(base::as_text(opening->ordinary) == (position == 0 ? "issued" : "accepted"));
    CHECK((opening->restricted == base::Digest{}) == (position == 0));
    CHECK(ledger::parse_opening(ledger::to_cbor(*opening)).value() == *opening);
  }
  CHECK_FALSE(read.tree.opening(2));
  read.kept.erase(id(1));
  CHECK_FALSE(read.tree.opening(0));
  CHECK(read.tree.opening(1));
  CHECK(read.tree.leaves(0, 2) == leaves);
}
