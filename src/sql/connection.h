#pragma once
#include <memory>
#include <unordered_map>

#include "sql/statement.h"

namespace sql {

/// `every_commit_synced`: to read and write with `synchronous = FULL`, never with less; then the write-ahead log is written in few calls (gathered_log.h).
enum class Access { read_only, read_write, every_commit_synced };

/// One connection to a SQLite file; used by one thread at a time.
class Connection {
 public:
  /// A file that is written is made if it is not there.
  Connection(const std::string& path, Access access);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  /// Runs statements that answer nothing (or whose answer does not matter), one after the other.
  void execute(const std::string& statements);
  /// The statement of this text, prepared once.
  Statement& cached(std::string_view text);
  /// The first column of the first row, as text; empty where there is none.
  std::string ask(const std::string& text);

  bool in_transaction() const;
  /// Begins to count the pages of the write-ahead log.
  void watch_log();
  /// Pages in the write-ahead log after the last commit of this connection, once it is watched.
  int log_pages() const { return log_pages_; }
  /// Moves the write-ahead log into the file; `emptied` cuts the log to nothing as well. False where readers stand in the way.
  enum class Checkpoint { what_can_be, emptied };
  bool checkpoint(Checkpoint how);

 private:
  static int count_log(void* self, sqlite3* connection, const char* database, int pages);
  sqlite3* connection_ = nullptr;
  int log_pages_ = 0;
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> statements_;
};

/// All or nothing: what is not committed when this goes is rolled back.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Connection& connection_;
};

}  // namespace sql
