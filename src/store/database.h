#pragma once
#include "sql/connection.h"
#include "store/secrets.h"

/// The journal's SQLite file: how it is opened to be written and to be read.
namespace store {

/// Held while the file is written: a second writer, in this process or another, is refused.
class WriterLock {
 public:
  explicit WriterLock(const std::string& database);
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;
  ~WriterLock();

 private:
  int descriptor_;
};

/// Write-ahead log, synchronous=FULL, checkpoints only when told; schema and keys are this program's. Throws where any of it is not so.
std::unique_ptr<sql::Connection> open_for_writing(const std::string& path, const Secrets& secrets);
/// Reads only, never checkpoints.
std::unique_ptr<sql::Connection> open_for_reading(const std::string& path);

/// Throws where the connection would acknowledge what is not synced.
void require_durable(sql::Connection& connection);
/// Throws where the database was written under other keys; `remember` writes the fingerprints that are not there yet.
enum class Fingerprints { remember, compare };
void require_keys(sql::Connection& connection, const Secrets& secrets, Fingerprints how);

}  // namespace store
