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
