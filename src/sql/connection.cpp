#include "sql/connection.h"

#include <sqlite3.h>

#include "sql/gathered_log.h"

namespace sql {

namespace {

// Counting the memory in use takes one lock of the whole process at every allocation; nobody asks for the count.
void count_no_memory() {
  static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static_cast<void>(done);  // refused where SQLite was in use before: slower, and nothing else
}

}  // namespace

Connection::Connection(const std::string& path, Access access) {
  count_no_memory();
  const auto flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                     (access == Access::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  const auto code = sqlite3_open_v2(path.c_str(), &connection_, flags, access == Access::every_commit_synced ? gathered_log() : nullptr);
  if (code != SQLITE_OK) {
    sqlite3_close(connection_);
    throw Error(fault_of(code), code, std::string(sqlite3_errstr(code)) + ": " + path);
  }
  sqlite3_busy_timeout(connection_, 5000);
  // Only the connection that writes moves the log into the file, and only when it is told to.
  if (access == Access::read_only) sqlite3_db_config(connection_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Connection::~Connection() {
  statements_.clear();
  sqlite3_close(connection_);
}

void Connection::watch_log() { sqlite3_wal_hook(connection_, &Connection::count_log, this); }

int Connection::count_log(void* self, sqlite3*, const char*, int pages) {
  static_cast<Connection*>(self)->log_pages_ = pages;
  return SQLITE_OK;
}

void Connection::execute(const std::string& statements) {
  const auto code = sqlite3_exec(connection_, statements.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw Error(fault_of(code), code, sqlite3_errmsg(connection_));
}

Statement& Connection::cached(std::string_view text) {
  if (const auto found = statements_.find(text); found != statements_.end()) return *found->second;
  return *statements_.emplace(text, std::make_unique<Statement>(connection_, text)).first->second;
}

std::string Connection::ask(const std::string& text) {
  Statement statement(connection_, text);
  return statement.step() ? std::string(statement.text(0)) : std::string{};
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(connection_) == 0; }

bool Connection::checkpoint(Checkpoint how) {
  int left = 0;
  int moved = 0;
  const auto mode = how == Checkpoint::emptied ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
  const auto code = sqlite3_wal_checkpoint_v2(connection_, nullptr, mode, &left, &moved);
  if (fault_of(code) == Fault::busy && code != SQLITE_OK) return false;
  if (code != SQLITE_OK) throw Error(fault_of(code), code, sqlite3_errmsg(connection_));
  return left == moved;
}

Transaction::Transaction(Connection& connection) : connection_(connection) { connection_.cached("BEGIN IMMEDIATE").run(); }

Transaction::~Transaction() {
  if (!connection_.in_transaction()) return;
  try {
    connection_.cached("ROLLBACK").run();
  } catch (const Error&) {
    // The database has rolled back by itself; the error that led here is under way already.
  }
}

void Transaction::commit() { connection_.cached("COMMIT").run(); }

}  // namespace sql
