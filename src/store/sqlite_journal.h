#pragma once
#include "store/keys.h"
#include "store/readers.h"
#include "store/recent_blobs.h"
#include "store/recent_streams.h"
#include "store/writer.h"

namespace store {

/// The journal on disk: one SQLite file, encrypted, one thread that writes, a few connections that read. docs/formats/journal.md has the bytes.
/// Every function may be called from any thread. An append throws base::Unavailable while the disk is full and Poisoned
/// after the first sync that failed; Damaged is thrown where
/// what is read is not what was written.
class SqliteJournal final : public ledger::Journal {
 public:
  /// Makes the file if it is not there. Throws where it cannot be kept durably, is written by somebody else, is newer than the program,
  /// or was written under other keys.
  SqliteJournal(const std::string& path, const Keys& keys, base::Clock clock, base::Random random);
  ~SqliteJournal() override;

  std::expected<std::vector<ledger::Stamp>, ledger::Refused> append(ledger::Batch batch) override;
  /// Without waiting for the sync: the future answers after it.
  std::future<Writer::Result> submit(ledger::Batch batch) { return writer_.append(std::move(batch)); }
  ledger::Entries load(const base::Id& stream, ledger::Envelopes envelopes = ledger::Envelopes::ordinary) const override;
  void each(const std::function<bool(const ledger::Entry&)>& visit) const override;
  std::optional<base::Bytes> answered(const base::Id& once) const override;
  std::optional<base::Bytes> blob(const base::Id& id) const override;
  std::vector<ledger::Row> rows(const ledger::RowQuery& query) const override;
  std::size_t count(const ledger::RowQuery& query) const override;
  void rebuild(const std::function<void(const std::function<void(ledger::Row)>& put)>& produce) override;
  void erase(const base::Id& stream) override;
  std::uint64_t size() const override { return writer_.head().size; }
  base::Digest root() const override { return writer_.head().root; }
  /// Both at once, as they stood after the last sync.
  ledger::TreeHead head() const { return writer_.head(); }
  /// What many blobs begin with: kept once from now on. Told at the start, before anything is written.
  void share(const base::Bytes& beginning);
  ledger::Shelf& shelf() { return shelf_; }
  /// False after a write has failed: for the answer to "is it ready?".
  bool writable() const { return !writer_.poisoned(); }

 private:
  class Shelf final : public ledger::Shelf {
   public:
    explicit Shelf(SqliteJournal& journal) : journal_(journal) {}
    void put(const base::Digest& key, const base::Bytes& value, base::Instant until) override;
    std::optional<base::Bytes> find(const base::Digest& key, base::Instant now) const override;
    void drop(const base::Digest& key) override;

   private:
    struct Kept {
      base::Bytes value;
      base::Instant until;
    };
    struct FirstBytes {
      std::size_t operator()(const base::Digest& key) const noexcept;
    };
    static constexpr std::size_t most = 10'000;  // values, small ones
    SqliteJournal& journal_;
    mutable Recent<base::Digest, Kept, FirstBytes> recent_{most};
  };

  std::optional<base::Bytes> beginning(sql::Connection& connection, base::ByteView digest) const;

  Secrets secrets_;
  mutable std::mutex shared_mutex_;
  std::vector<Beginning> shared_;
  mutable RecentStreams recent_;
  mutable RecentBlobs recent_blobs_;
  Writer writer_;
  Readers readers_;  // closed before the writer, so that the writer's is the last connection
  Shelf shelf_{*this};
};

}  // namespace store
