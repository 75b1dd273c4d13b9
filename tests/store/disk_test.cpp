#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "journals.h"
#include "store/damaged.h"
#include "store/schema.h"
#include "store/verify.h"

using namespace ledger;
using namespace world;

namespace {

std::unique_ptr<store::SqliteJournal> open_journal(const std::string& path, const store::Keys& under = keys()) {
  return std::make_unique<store::SqliteJournal>(path, under, Hands{}.clock(), base::system_random());
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("disk: what was appended is there when the journal is opened again", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  base::Digest root;
  {
    const auto journal = open_journal(path);
    for (std::uint64_t i = 0; i < 600; ++i)
      REQUIRE(journal->append(batch({draft(id(static_cast<std::uint8_t>(i % 3)), i / 3, "entry " + std::to_string(i), {"n"})})));
    root = journal->root();
  }
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
  const auto journal = open_journal(path);
  CHECK(journal->root() == root);
  CHECK(journal->size() == 600);
  const auto next = journal->append(batch({draft(id(0), 200, "next", {"n"})}));
  REQUIRE(next);
  CHECK((*next)[0].allotted[0] == 601);
  CHECK_FALSE(store::verify(path, keys()).fault);
}

TEST_CASE("disk: the log is synced at every commit, or the journal does not open", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  open_journal(path);
  sql::Connection connection(path, sql::Access::read_write);
  connection.execute("PRAGMA synchronous = FULL");
  CHECK_NOTHROW(store::require_durable(connection));
  connection.execute("PRAGMA synchronous = NORMAL");
  CHECK_THROWS_WITH(store::require_durable(connection), Catch::Contains("synchronous"));
  connection.execute("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE");
  CHECK_THROWS_WITH(store::require_durable(connection), Catch::Contains("write-ahead"));
  CHECK_THROWS(open_journal(folder.file("none/journal.db")));
}

TEST_CASE("disk: the files are their owner's alone", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  const auto journal = open_journal(path);
  using std::filesystem::perms;
  for (const std::string file : {"", "-wal", "-shm", ".lock"})
    CHECK(std::filesystem::status(path + file).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("disk: a second writer is refused", "[journal]") {
  Folder folder;
  const auto journal = open_journal(folder.file("journal.db"));
  CHECK_THROWS_WITH(open_journal(folder.file("journal.db")), Catch::Contains("writing"));
}

TEST_CASE("disk: other keys are refused before anything is read", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  open_journal(path);
  for (int which = 0; which < 2; ++which) {
    auto other = keys();
    (which == 0 ? other.master : *other.restricted)[9] ^= 1;
    CHECK_THROWS_WITH(open_journal(path, other), Catch::Contains("another"));
  }
}

TEST_CASE("disk: without the restricted key the ordinary goes on, the restricted is refused", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  auto secret = draft(id(1), 0, "ordinary");
  secret.restricted = base::to_bytes("extract");
  REQUIRE(open_journal(path)->append(batch({secret})));
  auto ordinary = keys();
  ordinary.restricted.reset();
  const auto journal = open_journal(path, ordinary);
  CHECK(text_of(journal->load(id(1))[0]) == "ordinary");
  CHECK_THROWS_AS(journal->load(id(1), Envelopes::with_restricted), std::logic_error);
  secret.after = 1;
  CHECK_THROWS_AS(journal->append(batch({secret})), std::logic_error);
  CHECK(journal->append(batch({draft(id(1), 1, "more")})));
}

TEST_CASE("disk: a newer schema is refused", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  open_journal(path);
  sql::Connection(path, sql::Access::read_write).execute("INSERT INTO migrations (number) VALUES (999)");
  CHECK_THROWS_WITH(open_journal(path), Catch::Contains("newer"));
  CHECK(store::verify(path, keys()).fault);
}

TEST_CASE("disk: nothing that was appended lies in the files in the clear, and an erased key is gone from them", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  auto wrapped = std::string{};
  const auto journal = open_journal(path);
  auto one = batch({draft(id(1), 0, "MARKER ordinary")});
  one.drafts[0].restricted = base::to_bytes("MARKER restricted");
  one.blobs = {{id(60), id(1), base::to_bytes("MARKER blob")}};
  one.once = Once{id(50), base::to_bytes("MARKER answer")};
  one.rows = [](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", id(1), "105", "open", 1, base::to_bytes("MARKER summary")}}; };
  REQUIRE(journal->append(std::move(one)));
  journal->shelf().put(base::Digest{}, base::to_bytes("MARKER session"), morning + std::chrono::hours(1));
  {
    sql::Connection reader(path, sql::Access::read_only);
    sql::Cursor row(reader.cached("SELECT key FROM streams"));
    REQUIRE(row.next());
    wrapped = std::string(base::as_text(row->bytes(0)));
  }
  const auto all = [&] { return bytes_of(path) + bytes_of(path + "-wal"); };
  CHECK(all().find("MARKER") == std::string::npos);
  CHECK(all().find(wrapped) != std::string::npos);
  journal->erase(id(1));
  journal->append(batch({draft(id(2), 0, "the writer has emptied the log by now")}));
  CHECK(all().find(wrapped) == std::string::npos);
}

TEST_CASE("disk: damage is never read as content", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  auto journal = open_journal(path);
  auto one = batch({draft(id(1), 0, "entry")});
  one.blobs = {{id(60), id(1), base::to_bytes("blob")}};
  one.once = Once{id(50), base::to_bytes("answer")};
  one.rows = [](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", id(1), "105", "open", 1, {}}}; };
  REQUIRE(journal->append(std::move(one)));
  journal.reset();  // what it has written is held in its memory still
  journal = open_journal(path);
  sql::Connection(path, sql::Access::read_write)
      .execute("UPDATE entries SET at = at + 1; UPDATE rows SET rank = 2; UPDATE blobs SET bytes = zeroblob(40); UPDATE answers SET answer = zeroblob(40)");
  CHECK_THROWS_AS(journal->load(id(1)), store::Damaged);
  CHECK_THROWS_AS(journal->each([](const Entry&) { return true; }), store::Damaged);
  CHECK_THROWS_AS(journal->rows({"docket", "105", {}}), store::Damaged);
  CHECK_THROWS_AS(journal->blob(id(60)), store::Damaged);
  CHECK_THROWS_AS(journal->answered(id(50)), store::Damaged);
}

TEST_CASE("disk: what many blobs begin with is kept once, and stays when an owner is erased", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  auto journal = open_journal(path);
  const base::Bytes form(50'000, 7);
  journal->share(form);
  const auto printed = [&form](std::string_view own) {
    auto bytes = form;
    base::append(bytes, base::as_bytes(own));
    return bytes;
  };
  for (std::uint8_t n = 1; n <= 3; ++n) {
    auto one = batch({draft(id(n), 0, "entry")});
    one.blobs = {{id(static_cast<std::uint8_t>(60 + n)), id(n), printed("person " + std::to_string(n))}};
    REQUIRE(journal->append(std::move(one)));
  }
  const auto ask = [&path](const char* question) { return sql::Connection(path, sql::Access::read_only).ask(question); };
  CHECK(ask("SELECT count(*) FROM beginnings") == "1");
  CHECK(std::stoi(ask("SELECT max(length(bytes)) FROM blobs")) < 100);
  journal->erase(id(2));
  journal.reset();
  journal = open_journal(path);  // which is not told of the form
  CHECK(journal->blob(id(61)) == printed("person 1"));
  CHECK_FALSE(journal->blob(id(62)));
  CHECK(journal->blob(id(63)) == printed("person 3"));
  CHECK_FALSE(store::verify(path, keys()).fault);
  journal.reset();
  for (const auto* const mischief : {"UPDATE blobs SET beginning = NULL WHERE id = (SELECT min(id) FROM blobs)", "DELETE FROM beginnings",
                                     "UPDATE beginnings SET bytes = zeroblob(50028)", "UPDATE beginnings SET digest = zeroblob(32)"}) {
    INFO(mischief);
    std::filesystem::copy_file(path, folder.file("whole"), std::filesystem::copy_options::overwrite_existing);
    sql::Connection(path, sql::Access::read_write).execute(mischief);
    CHECK(store::verify(path, keys()).fault);
    CHECK_THROWS_AS(open_journal(path)->blob(id(61)), store::Damaged);
    std::filesystem::copy_file(folder.file("whole"), path, std::filesystem::copy_options::overwrite_existing);
  }
}

TEST_CASE("disk: a database of the first schema goes on", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  auto journal = open_journal(path);
  auto one = batch({draft(id(1), 0, "entry")});
  one.blobs = {{id(60), id(1), base::to_bytes("blob")}};
  REQUIRE(journal->append(std::move(one)));
  journal.reset();
  sql::Connection(path, sql::Access::read_write)
      .execute("DROP INDEX blobs_by_owner; ALTER TABLE blobs RENAME TO later; DROP TABLE beginnings;"
               "CREATE TABLE blobs (id BLOB PRIMARY KEY NOT NULL, owner BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;"
               "INSERT INTO blobs SELECT id, owner, bytes FROM later; DROP TABLE later; CREATE INDEX blobs_by_owner ON blobs (owner);"
               "DELETE FROM migrations WHERE number > 1");
  journal = open_journal(path);
  CHECK(journal->blob(id(60)) == base::to_bytes("blob"));
  CHECK_FALSE(store::verify(path, keys()).fault);
}

TEST_CASE("keys: they are made once, for their owner alone", "[store]") {
  Folder folder;
  const auto directory = folder.file("keys");
  const auto made = store::read_or_make_keys(directory, base::system_random());
  CHECK(made.restricted);
  CHECK(made.master != *made.restricted);
  CHECK(store::read_or_make_keys(directory, base::system_random()) == made);
  CHECK(store::read_keys(directory) == made);
  using std::filesystem::perms;
  for (const auto* const name : {"/master.key", "/restricted.key"})
    CHECK(std::filesystem::status(directory + name).permissions() == (perms::owner_read | perms::owner_write));
  std::filesystem::remove(directory + "/restricted.key");
  CHECK_FALSE(store::read_keys(directory).restricted);
  std::filesystem::permissions(directory + "/master.key", perms::group_read, std::filesystem::perm_options::add);
  CHECK_THROWS_WITH(store::read_keys(directory), Catch::Contains("owner"));
}

TEST_CASE("keys: a malformed key is refused, a missing one is not invented on reading", "[store]") {
  Folder folder;
  CHECK_THROWS(store::read_keys(folder.path()));
  const auto path = folder.file("master.key");
  struct Line {
    std::size_t length;
    char digit;
    bool newline;
  };
  for (const auto& [length, digit, newline] :
       {Line{0, 'a', false}, Line{64, 'a', false}, Line{64, 'A', true}, Line{63, 'a', true}, Line{65, 'a', true}, Line{64, 'g', true}}) {
    std::ofstream(path, std::ios::trunc) << std::string(length, digit) << (newline ? "\n" : "");
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    CHECK_THROWS(store::read_keys(folder.path()));
  }
}
