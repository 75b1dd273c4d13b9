#include "store/blob_table.h"

#include <algorithm>

namespace store {

const std::string one_blob = "SELECT " + std::string(blob_columns) + " FROM blobs b JOIN streams s ON s.stream = b.owner WHERE b.id = $1";
namespace {

constexpr std::string_view find_blob = "SELECT 1 FROM blobs WHERE id = $1";
constexpr std::string_view insert_blob = "INSERT INTO blobs (id, owner, beginning, bytes) VALUES ($1, $2, $3, $4)";
constexpr std::string_view drop_blobs = "DELETE FROM blobs WHERE owner = $1";
constexpr std::string_view read_beginning = "SELECT digest, bytes FROM beginnings WHERE digest = $1";
constexpr std::string_view read_beginnings = "SELECT digest, bytes FROM beginnings";
constexpr std::string_view insert_beginning = "INSERT INTO beginnings (digest, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING";

std::optional<base::Bytes> open_beginning(const sql::Statement& row, const Secrets& secrets) {
  auto bytes = open(secrets.loose(), beginning_context(row.bytes(0)), row.bytes(1));
  if (!bytes || !std::ranges::equal(base::sha256(*bytes), row.bytes(0))) return std::nullopt;
  return bytes;
}

}  // namespace

const Beginning* BlobTable::beginning_of(base::ByteView bytes) const {
  const auto found = std::ranges::find_if(shared_, [bytes](const Beginning& one) {
    return one.bytes.size() <= bytes.size() && std::ranges::equal(one.bytes, bytes.first(one.bytes.size()));
  });
  return found == shared_.end() ? nullptr : &*found;
}

void BlobTable::keep(const Beginning& beginning) {
  if (!kept_.insert(beginning.digest).second) return;
  const auto sealed = seal(secrets_.loose(), random_.nonce(), beginning_context(beginning.digest), {beginning.bytes});
  connection_.cached(insert_beginning).run(base::ByteView(beginning.digest), sealed);
}

bool BlobTable::has(const base::Id& blob) {
  sql::Cursor row(connection_.cached(find_blob), blob.view());
  return row.next();
}

void BlobTable::write(const ledger::Blob& blob, const SecretKey& key) {
  const auto* const beginning = beginning_of(blob.bytes);
  if (beginning == nullptr) {
    const auto sealed = seal(key, random_.nonce(), blob_context(blob.id, blob.owner), {blob.bytes});
    connection_.cached(insert_blob).run(blob.id.view(), blob.owner.view(), std::optional<base::Bytes>{}, sealed);
    return;
  }
  keep(*beginning);
  const auto rest = base::ByteView(blob.bytes).subspan(beginning->bytes.size());
  const auto sealed = seal(key, random_.nonce(), blob_context(blob.id, blob.owner, beginning->digest), {rest});
  connection_.cached(insert_blob).run(blob.id.view(), blob.owner.view(), base::ByteView(beginning->digest), sealed);
}

void BlobTable::drop(const base::Id& owner) { connection_.cached(drop_blobs).run(owner.view()); }

std::optional<base::Bytes> stored_beginning(sql::Connection& connection, base::ByteView digest, const Secrets& secrets) {
  sql::Cursor row(connection.cached(read_beginning), digest);
  return row.next() ? open_beginning(*row, secrets) : std::nullopt;
}

std::optional<base::Bytes> open_blob(const sql::Statement& row, const Secrets& secrets, const FindBeginning& beginning) {
  const auto owner = base::id_of(row.bytes(1));
  const auto id = base::id_of(row.bytes(2));
  const auto key = owner && !row.null(0) ? secrets.unwrap(*owner, row.bytes(0)) : std::nullopt;
  if (!key || !id) return std::nullopt;
  if (row.null(3)) return open(*key, blob_context(*id, *owner), row.bytes(4));
  const auto digest = row.bytes(3);
  const auto rest = open(*key, blob_context(*id, *owner, digest), row.bytes(4));
  auto whole = rest ? beginning(digest) : std::nullopt;
  if (whole) base::append(*whole, *rest);
  return whole;
}

std::size_t bad_beginnings(sql::Connection& connection, const Secrets& secrets) {
  std::size_t bad = 0;
  sql::Cursor row(connection.cached(read_beginnings));
  while (row.next()) bad += !open_beginning(*row, secrets);
  return bad;
}

}  // namespace store
