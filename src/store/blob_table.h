#pragma once
#include <functional>
#include <set>

#include "ledger/journal.h"
#include "sql/connection.h"
#include "store/secrets.h"

/// Blobs to and from the table of that name. Many documents begin with the same bytes, those of the form they are printed on: such a
/// beginning is kept once, and of the blob what follows it.
namespace store {

/// What many blobs begin with. It says nothing of anybody.
struct Beginning {
  base::Digest digest;  // SHA-256
  base::Bytes bytes;
};

/// In the hands of the writer.
class BlobTable {
 public:
  BlobTable(sql::Connection& connection, const Secrets& secrets, Portions& random) : connection_(connection), secrets_(secrets), random_(random) {}
  /// Blobs that begin so share it from now on.
  void share(const base::Bytes& beginning) { shared_.push_back({base::sha256(beginning), beginning}); }
  bool has(const base::Id& blob);
  void write(const ledger::Blob& blob, const SecretKey& key);
  void drop(const base::Id& owner);

 private:
  const Beginning* beginning_of(base::ByteView bytes) const;
  void keep(const Beginning& beginning);

  sql::Connection& connection_;
  const Secrets& secrets_;
  Portions& random_;
  std::vector<Beginning> shared_;
  std::set<base::Digest> kept_;  // those that are known to stand in the database
};

/// The columns of a blob `b` of the stream `s`, in the order in which `open_blob` reads them.
constexpr std::string_view blob_columns = "s.key, b.owner, b.id, b.beginning, b.bytes";
/// The row that `open_blob` reads, by the blob's id.
extern const std::string one_blob;
/// The beginning of this digest, none where there is none or it is not what was written.
using FindBeginning = std::function<std::optional<base::Bytes>(base::ByteView digest)>;
std::optional<base::Bytes> stored_beginning(sql::Connection& connection, base::ByteView digest, const Secrets& secrets);
/// None where anything is not as it was written.
std::optional<base::Bytes> open_blob(const sql::Statement& row, const Secrets& secrets, const FindBeginning& beginning);
/// How many beginnings there are that do not open.
std::size_t bad_beginnings(sql::Connection& connection, const Secrets& secrets);

}  // namespace store
