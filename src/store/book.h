#pragma once
#include <set>
#include <stdexcept>

#include "store/blob_table.h"
#include "store/database.h"
#include "store/plan.h"
#include "store/stream_table.h"
#include "store/tree_table.h"

namespace store {

/// A batch was half written: its group cannot be committed.
class GroupLost : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The journal in the hands of its one writer: every change of the database is made here, on one connection, inside `group`.
class Book {
 public:
  Book(const std::string& path, const Keys& keys, base::Clock clock, base::Random random);

  /// Runs `writes` in one transaction and returns after its sync. Where it throws, nothing of the group stands in the database, but the tree
  /// and the numbers in memory may be ahead of it: a book that has lost an append must not be used any more.
  void group(const std::function<void()>& writes);
  /// Moves the write-ahead log into the file where it has grown, or where something was erased.
  void keep_log_short();

  /// Refuses or throws (std::logic_error, what the batch's `rows` throws) before anything is written: the group goes on without the batch.
  /// An sql::Error or GroupLost means that the whole group is lost.
  std::expected<std::vector<ledger::Stamp>, ledger::Refused> append(const ledger::Batch& batch);
  void erase(const base::Id& stream);
  void rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>& produce);
  /// Blobs that begin so share it from now on.
  void share(const base::Bytes& beginning) { blobs_.share(beginning); }
  void put_on_shelf(const base::Digest& key, const base::Bytes& value, base::Instant until);
  void drop_from_shelf(const base::Digest& key);

  std::uint64_t size() const { return tree_.size(); }
  base::Digest root() const { return tree_.root(); }

 private:
  std::optional<base::Bytes> answer_to(const base::Id& once);
  void require_new_blobs(const ledger::Batch& batch);
  void write(const ledger::Batch& batch, const Plan& plan, const std::vector<ledger::Row>& rows);
  /// Streams that have `begun` in this batch have no rows yet.
  void write_rows(const std::vector<ledger::Row>& rows, const std::set<base::Id>& begun);
  std::uint64_t last_number(const ledger::Series& series);
  void save_series();

  Secrets secrets_;
  WriterLock lock_;
  std::unique_ptr<sql::Connection> connection_;
  base::Clock clock_;
  Portions random_;
  StreamTable streams_;
  BlobTable blobs_;
  TreeTable tree_;
  base::Instant last_;
  std::map<ledger::Series, std::uint64_t> series_;
  std::map<ledger::Series, std::uint64_t> drawn_;  // numbers to be saved with the group
  bool erased_ = false;                            // the log still holds what was erased
};

}  // namespace store
