#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "journals.h"
#include "store/verify.h"

using namespace ledger;
using namespace world;

namespace {

constexpr std::size_t entries = 40;
constexpr std::uint8_t erased_stream = 3;

std::size_t often(std::size_t usual) { return std::getenv("QINGBAI_TEST_FULL") != nullptr ? usual * 10 : usual; }

/// Five streams with everything an entry can have; one of them erased.
void fill(const std::string& path, std::size_t count = entries) {
  Hands hands;
  store::SqliteJournal journal(path, keys(), hands.clock(), seeded(2));
  for (std::size_t i = 0; i < count; ++i) {
    const auto stream = id(static_cast<std::uint8_t>(i % 5));
    auto one = batch({draft(stream, {}, "entry " + std::to_string(i), i % 3 == 0 ? std::vector<Series>{"a", "b"} : std::vector<Series>{})});
    if (i % 4 == 0) one.drafts[0].restricted = base::to_bytes("restricted " + std::to_string(i));
    if (i % 7 == 0) one.blobs.push_back({id(static_cast<std::uint8_t>(100 + i)), stream, base::to_bytes("blob")});
    one.once = Once{id(static_cast<std::uint8_t>(i)), base::to_bytes("answer")};
    one.once->key.bytes[0] = static_cast<std::uint8_t>(i >> 8);
    one.rows = [&](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", stream, "105", "open", 1, base::to_bytes("summary")}}; };
    REQUIRE(journal.append(std::move(one)));
    hands.advance(3);
  }
  if (count > erased_stream) journal.erase(id(erased_stream));
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes; }

void write_byte(const std::string& path, std::size_t at, char byte) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekp(static_cast<std::streamoff>(at)).put(byte);
}

/// Every column of every entry, or why it cannot be read.
std::string dump(const std::string& path) {
  try {
    sql::Connection connection(path, sql::Access::read_only);
    auto& statement = connection.cached("SELECT quote(position)||quote(stream)||quote(version)||quote(at)||quote(allotted)||quote(commitment)||"
                                        "quote(restricted_commitment)||quote(ordinary)||quote(restricted) FROM entries ORDER BY position");
    std::string all;
    sql::Cursor row(statement);
    while (row.next()) all += std::string(row->text(0)) + "\n";
    return all;
  } catch (const sql::Error& error) {
    return error.what();
  }
}

/// One bit of one column of one entry, changed through SQL and changed back.
struct Flip {
  std::uint64_t position;
  std::string column;
  bool integer;
};

base::Bytes blob_at(sql::Connection& connection, const Flip& flip) {
  sql::Cursor row(connection.cached("SELECT " + flip.column + " FROM entries WHERE position = $1"), flip.position);
  REQUIRE(row.next());
  return {row->bytes(0).begin(), row->bytes(0).end()};
}

std::int64_t integer_at(sql::Connection& connection, const Flip& flip) {
  sql::Cursor row(connection.cached("SELECT " + flip.column + " FROM entries WHERE position = $1"), flip.position);
  REQUIRE(row.next());
  return row->integer(0);
}

}  // namespace

TEST_CASE("verify: a journal as it was written is sound, with and without the restricted key", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  fill(path);
  const auto report = store::verify(path, keys());
  INFO(store::in_words(report));
  CHECK_FALSE(report.fault);
  CHECK(report.entries == entries);
  CHECK(report.erased == entries / 5);
  CHECK(report.restricted == 0);
  CHECK(report.rows == 4);
  CHECK(report.blobs == 5);
  const auto whole = store::verify(path, keys(), Envelopes::with_restricted);
  CHECK_FALSE(whole.fault);
  CHECK(whole.restricted == 8);
  CHECK(whole.root == report.root);
  auto ordinary = keys();
  ordinary.restricted.reset();
  CHECK_FALSE(store::verify(path, ordinary).fault);
  CHECK_THROWS_AS(store::verify(path, ordinary, Envelopes::with_restricted), std::logic_error);
  Hands hands;
  store::SqliteJournal open(path, keys(), hands.clock(), seeded(3));
  CHECK(store::verify(path, keys()) == report);
  CHECK(open.root() == report.root);
}

TEST_CASE("verify: an empty journal is sound, one under other keys or not there is not", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  fill(path, 0);
  CHECK_FALSE(store::verify(path, keys()).fault);
  auto other = keys();
  other.master[0] ^= 1;
  CHECK(store::verify(path, other).fault);
  CHECK(store::verify(folder.file("none.db"), keys()).fault);
}

TEST_CASE("verify: any bit of any column of an entry is found, and the entry is named", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  fill(path);
  std::mt19937_64 dice(run_seed());
  INFO("seed " << run_seed());
  const std::vector<std::pair<std::string, bool>> columns{{"stream", false},     {"version", true},          {"at", true},          {"allotted", false},
                                                          {"commitment", false}, {"restricted_commitment", false}, {"ordinary", false}, {"restricted", false}};
  sql::Connection connection(path, sql::Access::read_write);
  connection.execute("PRAGMA synchronous = OFF");
  std::size_t flipped = 0;
  std::size_t found = 0;
  while (flipped < often(1'200)) {
    const auto& [column, integer] = columns[dice() % columns.size()];
    const Flip flip{dice() % entries, column, integer};
    auto& write = connection.cached("UPDATE entries SET " + column + " = $1 WHERE position = $2");
    const auto before = integer ? base::Bytes{} : blob_at(connection, flip);
    if (!integer && before.empty()) continue;  // an envelope that this entry does not have
    const auto number = integer ? integer_at(connection, flip) : 0;
    auto after = before;
    try {
      if (integer) write.run(number ^ static_cast<std::int64_t>(std::uint64_t{1} << (dice() % 64)), flip.position);
      else after[dice() % after.size()] ^= static_cast<std::uint8_t>(1u << (dice() % 8)), write.run(after, flip.position);
    } catch (const sql::Error& error) {
      REQUIRE(error.fault() == sql::Fault::constraint);  // another entry stands there: the database itself refuses
      continue;
    }
    const auto report = store::verify(path, keys());
    ++flipped;
    if (report.fault && report.fault->position == flip.position) ++found;
    else FAIL_CHECK("position " << flip.position << " column " << column << ": " << store::in_words(report));
    if (integer) write.run(number, flip.position);
    else write.run(before, flip.position);
  }
  CHECK(found == flipped);
  CHECK_FALSE(store::verify(path, keys()).fault);
}

TEST_CASE("verify: whatever bit of the file changes what an entry says is found", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  fill(path);
  const auto whole = bytes_of(path);
  const auto before = dump(path);
  std::mt19937_64 dice(run_seed());
  INFO("seed " << run_seed());
  std::size_t changed = 0;
  for (std::size_t i = 0; i < often(1'000); ++i) {
    const auto at = dice() % whole.size();
    write_byte(path, at, static_cast<char>(whole[at] ^ (1 << (dice() % 8))));
    const auto report = store::verify(path, keys());
    const bool differs = dump(path) != before;
    changed += differs;
    if (differs && !report.fault) FAIL_CHECK("byte " << at << " is not found");
    write_byte(path, at, whole[at]);
  }
  CHECK(changed > often(1'000) / 10);
  CHECK_FALSE(store::verify(path, keys()).fault);
}

TEST_CASE("verify: what is taken away, doubled or put elsewhere is found", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  fill(path, 300);
  const auto whole = bytes_of(path);
  const std::vector<std::pair<std::string, std::optional<std::uint64_t>>> mischief{
      {"DELETE FROM entries WHERE position = 17", 17},
      {"DELETE FROM entries WHERE position = 299", std::nullopt},
      {"UPDATE entries SET position = 1000 WHERE position = 20", 20},
      {"UPDATE entries SET ordinary = (SELECT ordinary FROM entries WHERE position = 5) WHERE position = 10", 10},
      {"UPDATE entries SET restricted = NULL WHERE position = 4", 4},
      {"UPDATE entries SET restricted = NULL, restricted_commitment = NULL WHERE position = 4", 4},
      {"UPDATE entries SET restricted = (SELECT restricted FROM entries WHERE position = 20) WHERE position = 40", 40},
      {"UPDATE streams SET key = NULL WHERE stream = (SELECT stream FROM entries WHERE position = 1)", 1},
      {"DELETE FROM streams WHERE stream = (SELECT stream FROM entries WHERE position = 2)", 2},
      {"UPDATE streams SET restricted_key = NULL WHERE stream = (SELECT stream FROM entries WHERE position = 0)", 0},
      {"UPDATE series SET last = last + 1 WHERE name = 'a'", std::nullopt},
      {"INSERT INTO series VALUES ('c', 1)", std::nullopt},
      {"UPDATE tiles SET hashes = zeroblob(8192)", 255},
      {"DELETE FROM tiles", 255},
      {"INSERT INTO tiles VALUES (0, 1, zeroblob(8192))", std::nullopt},
      {"UPDATE tree SET root = zeroblob(32)", std::nullopt},
      {"UPDATE tree SET size = 299", std::nullopt},
      {"DELETE FROM tree", std::nullopt},
      {"UPDATE rows SET label = 'closed' WHERE owner = (SELECT max(owner) FROM rows)", std::nullopt},
      {"UPDATE rows SET rank = 2 WHERE owner = (SELECT max(owner) FROM rows)", std::nullopt},
      {"UPDATE blobs SET bytes = (SELECT bytes FROM blobs ORDER BY id LIMIT 1) WHERE id = (SELECT max(id) FROM blobs)", std::nullopt},
      {"UPDATE answers SET answer = (SELECT answer FROM answers ORDER BY once LIMIT 1) WHERE once = (SELECT max(once) FROM answers)", std::nullopt},
      {"INSERT INTO streams VALUES (x'00000000000000000000000000007777', NULL, NULL)", std::nullopt},
  };
  for (const auto& [statement, position] : mischief) {
    INFO(statement);
    write_bytes(path, whole);
    {
      sql::Connection connection(path, sql::Access::read_write);
      connection.execute(statement);
    }
    const auto report = store::verify(path, keys());
    REQUIRE(report.fault);
    INFO(report.fault->what);
    CHECK(report.fault->position == position);
  }
}
