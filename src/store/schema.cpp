#include "store/schema.h"

#include <array>
#include <stdexcept>

namespace store {
namespace {

// Append only: what has once been released is never changed, a new number follows.
constexpr std::array migrations{
    // 1. The journal, what is kept beside it, and the shelf. docs/formats/journal.md says what each column holds.
    R"(
CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  stream BLOB NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  allotted BLOB NOT NULL,
  commitment BLOB NOT NULL,
  restricted_commitment BLOB,
  ordinary BLOB NOT NULL,
  restricted BLOB
) STRICT;
CREATE UNIQUE INDEX entries_by_stream ON entries (stream, version);
CREATE TABLE streams (stream BLOB PRIMARY KEY NOT NULL, key BLOB, restricted_key BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE series (name TEXT PRIMARY KEY NOT NULL, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE answers (once BLOB PRIMARY KEY NOT NULL, answer BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE rows (
  owner BLOB NOT NULL,
  list TEXT NOT NULL,
  part TEXT NOT NULL,
  label TEXT NOT NULL,
  rank INTEGER NOT NULL,
  summary BLOB NOT NULL,
  PRIMARY KEY (owner, list, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX rows_in_order ON rows (list, part, label, rank, owner);
CREATE TABLE blobs (id BLOB PRIMARY KEY NOT NULL, owner BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE INDEX blobs_by_owner ON blobs (owner);
CREATE TABLE tiles (level INTEGER NOT NULL, number INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, number)) STRICT;
CREATE TABLE tree (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL, peaks BLOB NOT NULL, root BLOB NOT NULL) STRICT;
CREATE TABLE shelf (key BLOB PRIMARY KEY NOT NULL, value BLOB NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_by_time ON shelf (until);
CREATE TABLE fingerprints (name TEXT PRIMARY KEY NOT NULL, digest BLOB NOT NULL) STRICT, WITHOUT ROWID;
)",
    // 2. What many blobs begin with is kept once; and a blob is found in one tree instead of two.
    R"(
CREATE TABLE beginnings (digest BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;
ALTER TABLE blobs RENAME TO blobs_1;
DROP INDEX blobs_by_owner;
CREATE TABLE blobs (id BLOB PRIMARY KEY NOT NULL, owner BLOB NOT NULL, beginning BLOB, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_by_owner ON blobs (owner);
INSERT INTO blobs (id, owner, bytes) SELECT id, owner, bytes FROM blobs_1;
DROP TABLE blobs_1;
)",
};

std::int64_t version_of(sql::Connection& connection) {
  const auto there = connection.ask("SELECT count(*) FROM sqlite_schema WHERE name = 'migrations'");
  return there == "0" ? 0 : std::stoll("0" + connection.ask("SELECT max(number) FROM migrations"));
}

void refuse_newer(std::int64_t version) {
  if (version > static_cast<std::int64_t>(migrations.size()))
    throw std::runtime_error("the database was written by a newer program (its schema is number " + std::to_string(version) + ")");
}

}  // namespace

void migrate(sql::Connection& connection) {
  refuse_newer(version_of(connection));
  for (auto number = version_of(connection); number < static_cast<std::int64_t>(migrations.size()); ++number) {
    sql::Transaction transaction(connection);
    connection.execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY) STRICT");
    connection.execute(migrations.at(static_cast<std::size_t>(number)));
    connection.cached("INSERT INTO migrations (number) VALUES ($1)").run(number + 1);
    transaction.commit();
  }
}

void require_current(sql::Connection& connection) {
  const auto version = version_of(connection);
  refuse_newer(version);
  if (version != static_cast<std::int64_t>(migrations.size()))
    throw std::runtime_error("the database's schema is older than the program: start the service on it once");
}

}  // namespace store
