#include "store/database.h"

#include <algorithm>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "store/schema.h"

namespace store {
namespace {

constexpr std::string_view read_fingerprint = "SELECT digest FROM fingerprints WHERE name = $1";
constexpr std::string_view write_fingerprint = "INSERT INTO fingerprints (name, digest) VALUES ($1, $2)";

void require_key(sql::Connection& connection, std::string_view name, const base::Digest& digest, Fingerprints how) {
  {
    sql::Cursor row(connection.cached(read_fingerprint), name);
    if (row.next()) {
      if (!base::equal_in_constant_time(row->bytes(0), digest))
        throw std::runtime_error("the database was written under another " + std::string(name) + " key");
      return;
    }
  }
  if (how == Fingerprints::remember) connection.cached(write_fingerprint).run(name, base::ByteView(digest));
}

}  // namespace

WriterLock::WriterLock(const std::string& database) : descriptor_(::open((database + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), database + ".lock");
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    ::close(descriptor_);
    throw std::runtime_error(database + ": another process is writing to it");
  }
}

WriterLock::~WriterLock() { ::close(descriptor_); }

void require_durable(sql::Connection& connection) {
  if (connection.ask("PRAGMA journal_mode") != "wal") throw std::runtime_error("the database does not keep a write-ahead log here");
  if (connection.ask("PRAGMA synchronous") != "2") throw std::runtime_error("the database does not sync what it acknowledges (synchronous is not FULL)");
}

void require_keys(sql::Connection& connection, const Secrets& secrets, Fingerprints how) {
  require_key(connection, "master", secrets.fingerprint(), how);
  if (const auto restricted = secrets.restricted_fingerprint()) require_key(connection, "restricted", *restricted, how);
}

// A new file is its owner's alone; the log and its index take their mode from it. One that is there is left alone:
// closing a descriptor of it would drop the locks of this process's other connections.
void make_private(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor >= 0) ::close(descriptor);
  else if (errno != EEXIST) throw std::system_error(errno, std::generic_category(), path);
}

std::unique_ptr<sql::Connection> open_for_writing(const std::string& path, const Secrets& secrets) {
  make_private(path);
  auto connection = std::make_unique<sql::Connection>(path, sql::Access::every_commit_synced);
  // No larger cache: SQLite 3.40 goes through all of it at the commit of every transaction that has split a page out of order.
  connection->execute(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = FAST;"
      "PRAGMA cache_size = -8192; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY");
  // Setting the automatic checkpoint takes the place of the hook that counts the log's pages.
  connection->watch_log();
  require_durable(*connection);
  migrate(*connection);
  sql::Transaction transaction(*connection);
  require_keys(*connection, secrets, Fingerprints::remember);
  transaction.commit();
  return connection;
}

std::unique_ptr<sql::Connection> open_for_reading(const std::string& path) {
  auto connection = std::make_unique<sql::Connection>(path, sql::Access::read_only);
  connection->execute(
      "PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY");
  require_current(*connection);
  return connection;
}

}  // namespace store
