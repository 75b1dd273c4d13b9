#pragma once
#include "ledger/tree_source.h"
#include "store/readers.h"
#include "store/secrets.h"
#include "store/sqlite_journal.h"

namespace store {

/// The tree of a journal on disk, read over connections of its own.
class JournalTree final : public ledger::TreeSource {
 public:
  /// `journal` writes the file of this path under these keys, and outlives this.
  JournalTree(const SqliteJournal& journal, const std::string& path, const Keys& keys) : journal_(journal), secrets_(keys), readers_(path) {}
  ledger::TreeHead head() const override { return journal_.head(); }
  std::vector<base::Digest> leaves(std::uint64_t begin, std::uint64_t end) const override;
  base::Bytes full_tile(unsigned level, std::uint64_t index) const override;
  std::optional<ledger::Opening> opening(std::uint64_t position) const override;

 private:
  const SqliteJournal& journal_;
  Secrets secrets_;
  Readers readers_;
};

}  // namespace store
