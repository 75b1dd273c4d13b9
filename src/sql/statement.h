#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "sql/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sql {

/// A prepared statement with parameters `$1`, `$2`, ... What is bound is not copied: it must live until the statement has run.
class Statement {
 public:
  Statement(sqlite3* connection, std::string_view text);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  void bind(std::size_t parameter, std::int64_t value);
  void bind(std::size_t parameter, std::uint64_t value) { bind(parameter, static_cast<std::int64_t>(value)); }
  void bind(std::size_t parameter, std::string_view value);
  void bind(std::size_t parameter, base::ByteView value);
  void bind(std::size_t parameter, const base::Bytes& value) { bind(parameter, base::ByteView(value)); }
  /// None is NULL.
  void bind(std::size_t parameter, const std::optional<base::Bytes>& value);

  /// True where a row is there to be read.
  bool step();
  void reset() noexcept;

  bool null(int column) const;
  std::int64_t integer(int column) const;
  std::uint64_t natural(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  /// Views of the row: gone with the next step.
  std::string_view text(int column) const;
  base::ByteView bytes(int column) const;

  /// Runs a statement that answers no row; returns how many rows it changed.
  template <class... Values>
  int run(const Values&... values) {
    bind_all(values...);
    return finish();
  }
  template <class... Values>
  void bind_all(const Values&... values) {
    std::size_t parameter = 0;
    (bind(++parameter, values), ...);
  }

 private:
  int finish();
  void require(int code) const;
  sqlite3* connection_;
  sqlite3_stmt* statement_ = nullptr;
  std::vector<int> parameters_;  // of `$n`: the place that the database gave it
};

/// Rows being read; the statement is ready to be used again when this is gone.
class Cursor {
 public:
  template <class... Values>
  explicit Cursor(Statement& statement, const Values&... values) : statement_(statement) {
    statement_.bind_all(values...);
  }
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  ~Cursor() { statement_.reset(); }
  bool next() { return statement_.step(); }
  const Statement* operator->() const { return &statement_; }
  const Statement& operator*() const { return statement_; }

 private:
  Statement& statement_;
};

}  // namespace sql
