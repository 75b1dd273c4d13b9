#include <catch2/catch.hpp>

#include <fstream>

#include "sql/connection.h"
#include "world.h"

namespace {

struct Table {
  world::Folder folder;
  sql::Connection connection{folder.file("a.db"), sql::Access::read_write};
  Table() { connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB, c TEXT) STRICT"); }
};

}  // namespace

TEST_CASE("sql: numbers, bytes, texts, nothing and the empty come back as they were bound", "[sql]") {
  Table table;
  auto& insert = table.connection.cached("INSERT INTO t (a, b, c) VALUES ($1, $2, $3)");
  const auto largest = std::numeric_limits<std::int64_t>::min();
  CHECK(insert.run(largest, base::to_bytes(std::string("a\0b", 3)), std::string_view("文\0字", 7)) == 1);
  CHECK(insert.run(std::int64_t{1}, base::Bytes{}, std::string_view{}) == 1);
  CHECK(insert.run(std::int64_t{2}, std::optional<base::Bytes>{}, std::string_view("x")) == 1);
  sql::Cursor row(table.connection.cached("SELECT a, b, c FROM t ORDER BY a"));
  REQUIRE(row.next());
  CHECK(row->integer(0) == largest);
  CHECK(base::as_text(row->bytes(1)) == std::string_view("a\0b", 3));
  CHECK(row->text(2) == std::string_view("文\0字", 7));
  REQUIRE(row.next());
  CHECK_FALSE(row->null(1));
  CHECK(row->bytes(1).empty());
  CHECK(row->text(2).empty());
  REQUIRE(row.next());
  CHECK(row->null(1));
  CHECK_FALSE(row.next());
}

TEST_CASE("sql: parameters are found by their number, wherever and however often they stand", "[sql]") {
  Table table;
  table.connection.cached("INSERT INTO t (a, c) VALUES ($2, $1)").run(std::string_view("c"), std::int64_t{7});
  sql::Cursor row(table.connection.cached("SELECT $2 || c || $1 || $2 FROM t WHERE a = $3"), std::string_view("1"), std::string_view("2"), std::int64_t{7});
  REQUIRE(row.next());
  CHECK(row->text(0) == "2c12");
}

TEST_CASE("sql: what is not committed is rolled back", "[sql]") {
  Table table;
  {
    sql::Transaction transaction(table.connection);
    table.connection.execute("INSERT INTO t (a) VALUES (1)");
  }
  CHECK(table.connection.ask("SELECT count(*) FROM t") == "0");
  {
    sql::Transaction transaction(table.connection);
    table.connection.execute("INSERT INTO t (a) VALUES (1)");
    transaction.commit();
  }
  CHECK(table.connection.ask("SELECT count(*) FROM t") == "1");
}

TEST_CASE("sql: an error says what it is", "[sql]") {
  Table table;
  const auto fault = [](auto&& act) -> std::optional<sql::Fault> {
    try {
      act();
    } catch (const sql::Error& error) {
      return error.fault();
    }
    return std::nullopt;
  };
  auto& insert = table.connection.cached("INSERT INTO t (a) VALUES ($1)");
  insert.run(std::int64_t{1});
  CHECK(fault([&] { insert.run(std::int64_t{1}); }) == sql::Fault::constraint);
  CHECK(fault([&] { insert.run(std::int64_t{2}); }) == std::nullopt);
  CHECK(fault([&] { table.connection.cached("SELEC"); }) == sql::Fault::other);
  CHECK(fault([&] { sql::Connection(table.folder.file("none/a.db"), sql::Access::read_write); }) == sql::Fault::cannot_open);
  sql::Connection reader(table.folder.file("a.db"), sql::Access::read_only);
  CHECK(fault([&] { reader.execute("DELETE FROM t"); }) == sql::Fault::read_only);
  std::ofstream(table.folder.file("b.db")) << std::string(4096, 'x');
  sql::Connection other(table.folder.file("b.db"), sql::Access::read_only);
  CHECK(fault([&] { other.ask("SELECT * FROM sqlite_schema"); }) == sql::Fault::corrupt);
}

TEST_CASE("sql: a commit of any size is what another connection reads, before the log is moved into the file and after", "[sql]") {
  Table table;
  sql::Connection writer(table.folder.file("a.db"), sql::Access::every_commit_synced);
  writer.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = 10");
  sql::Connection reader(table.folder.file("a.db"), sql::Access::read_only);
  std::int64_t key = 0;
  // One page; what SQLite writes at a time, and around it; more than its cache holds, so that frames are written, and read again, before the commit.
  for (const std::size_t size : {1, 4'000, 100'000, 114'000, 131'000, 131'072, 132'000, 262'144, 1'500'000}) {
    const base::Bytes bytes(size, static_cast<std::uint8_t>('a' + key));
    {
      sql::Transaction transaction(writer);
      writer.cached("INSERT INTO t (a, b) VALUES ($1, $2)").run(++key, bytes);
      writer.cached("UPDATE t SET c = $1").run(std::to_string(key));
      transaction.commit();
    }
    CAPTURE(size);
    sql::Cursor row(reader.cached("SELECT b, (SELECT count(*) FROM t WHERE c = $2) FROM t WHERE a = $1"), key, std::to_string(key));
    REQUIRE(row.next());
    CHECK(std::ranges::equal(row->bytes(0), bytes));
    CHECK(row->integer(1) == key);
  }
  REQUIRE(writer.checkpoint(sql::Connection::Checkpoint::emptied));
  CHECK(reader.ask("SELECT count(*) || ' ' || max(length(b)) FROM t") == "9 1500000");
  CHECK(reader.ask("PRAGMA integrity_check") == "ok");
}
