#pragma once
#include "store/sqlite_journal.h"
#include "world.h"

namespace world {

inline store::Keys keys() {
  store::Keys keys;
  keys.master.fill(0x4d);
  keys.restricted.emplace().fill(0x52);
  return keys;
}

/// The journal on disk as the suite sees it.
struct OnDisk {
  Hands hands;
  Folder folder;
  store::SqliteJournal kept{folder.file("journal.db"), keys(), hands.clock(), seeded(1)};
  ledger::Journal& journal() { return kept; }
  ledger::Shelf& shelf() { return kept.shelf(); }
};

}  // namespace world

/// Every journal that the suite runs over.
#define JOURNALS world::InMemory, world::OnDisk
