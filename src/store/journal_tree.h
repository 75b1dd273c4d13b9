#pragma once
#include "ledger/tree_source.h"
#include "store/readers.h"
#include "store/secrets.h"

namespace store {

/// The tree of a journal on disk, read over connections of its own.
class JournalTree final : public ledger::TreeSource {
 public:
  /// The file of this path is written under these keys; `head` knows where its tree stood after the last sync.
  JournalTree(const std::string& path, const Keys& keys, std::function<ledger::TreeHead()> head)
      : secrets_(keys), readers_(path), head_(std::move(head)) {}
  ledger::TreeHead head() const override { return head_(); }
  std::vector<base::Digest> leaves(std::uint64_t begin, std::uint64_t end) const override;
  base::Bytes full_tile(unsigned level, std::uint64_t index) const override;
  std::optional<ledger::Opening> opening(std::uint64_t position) const override;

 private:
  Secrets secrets_;
  Readers readers_;
  std::function<ledger::TreeHead()> head_;
};

}  // namespace store
