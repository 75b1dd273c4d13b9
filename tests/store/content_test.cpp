#include <catch2/catch.hpp>

#include "journals.h"
#include "ledger/commitment.h"

using namespace ledger;
using namespace world;

TEMPLATE_TEST_CASE("journal: the restricted envelope opens only where it is asked for", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  auto both = draft(id(1), 0, "open to the office");
  both.restricted = base::to_bytes("the extract");
  REQUIRE(journal.append(batch({both, draft(id(1), 1, "nothing more")})));
  const auto ordinary = journal.load(id(1));
  CHECK(std::get<Opened>(ordinary[0].content) == Opened{base::to_bytes("open to the office"), {}});
  const auto restricted = journal.load(id(1), Envelopes::with_restricted);
  CHECK(std::get<Opened>(restricted[0].content) == Opened{base::to_bytes("open to the office"), base::to_bytes("the extract")});
  CHECK_FALSE(std::get<Opened>(restricted[1].content).restricted);
  std::size_t restricted_seen = 0;
  journal.each([&](const Entry& entry) { return restricted_seen += std::get<Opened>(entry.content).restricted.has_value(), true; });
  CHECK(restricted_seen == 0);
}

TEMPLATE_TEST_CASE("journal: a restricted envelope up to its one size is kept, a larger one refused", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  auto fitting = draft(id(1), 0, "a");
  fitting.restricted = base::Bytes(restricted_limit, 7);
  REQUIRE(journal.append(batch({fitting})));
  auto empty = draft(id(1), 1, "b");
  empty.restricted = base::Bytes{};
  REQUIRE(journal.append(batch({empty})));
  auto larger = draft(id(1), 2, "c");
  larger.restricted = base::Bytes(restricted_limit + 1, 7);
  CHECK_THROWS_AS(journal.append(batch({larger})), std::logic_error);
  const auto loaded = journal.load(id(1), Envelopes::with_restricted);
  REQUIRE(loaded.size() == 2);
  CHECK(std::get<Opened>(loaded[0].content).restricted == fitting.restricted);
  CHECK(std::get<Opened>(loaded[1].content).restricted == base::Bytes{});
}

TEMPLATE_TEST_CASE("journal: a blob comes back, is written once, and belongs to a stream", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  auto upload = batch({draft(id(1), 0, "a")});
  upload.blobs = {{id(60), id(1), base::Bytes(100'000, 9)}, {id(61), id(1), {}}};
  REQUIRE(journal.append(std::move(upload)));
  CHECK(journal.blob(id(60)) == base::Bytes(100'000, 9));
  CHECK(journal.blob(id(61)) == base::Bytes{});
  CHECK_FALSE(journal.blob(id(62)));
  auto later = batch({});
  later.blobs = {{id(62), id(1), base::to_bytes("later")}};
  REQUIRE(journal.append(std::move(later)));
  CHECK(journal.blob(id(62)) == base::to_bytes("later"));
  auto again = batch({});
  again.blobs = {{id(60), id(1), base::to_bytes("other")}};
  CHECK_THROWS_AS(journal.append(std::move(again)), std::logic_error);
  auto orphan = batch({});
  orphan.blobs = {{id(63), id(9), base::to_bytes("whose")}};
  CHECK_THROWS_AS(journal.append(std::move(orphan)), std::logic_error);
  CHECK(journal.blob(id(60)) == base::Bytes(100'000, 9));
}

TEMPLATE_TEST_CASE("journal: erasing a stream takes its content, rows and blobs, and leaves the tree", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  auto form = batch({draft(id(1), 0, "kept"), draft(id(2), 0, "to be erased", {"n"})});
  form.drafts[1].restricted = base::to_bytes("secret");
  form.blobs = {{id(60), id(1), base::to_bytes("mine")}, {id(61), id(2), base::to_bytes("theirs")}};
  form.rows = [](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", id(1), "105", "open", 1, {}}, {"docket", id(2), "105", "open", 2, {}}}; };
  REQUIRE(journal.append(std::move(form)));
  const auto root = journal.root();
  journal.erase(id(2));
  journal.erase(id(2));
  journal.erase(id(9));
  CHECK(journal.root() == root);
  for (const auto envelopes : {Envelopes::ordinary, Envelopes::with_restricted}) {
    const auto gone = journal.load(id(2), envelopes);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0] == Entry{id(2), {1, 1, morning, {1}}, Erased{}});
  }
  CHECK(text_of(journal.load(id(1))[0]) == "kept");
  CHECK(journal.blob(id(60)) == base::to_bytes("mine"));
  CHECK_FALSE(journal.blob(id(61)));
  CHECK(journal.count({"docket", "105", {}}) == 1);
  std::string seen;
  journal.each([&](const Entry& entry) { return seen += text_of(entry) + ";", true; });
  CHECK(seen == "kept;erased;");
  CHECK_THROWS_AS(journal.append(batch({draft(id(2), {}, "after the end")})), std::logic_error);
  CHECK(journal.append(batch({draft(id(3), 0, "others go on")})));
}

TEMPLATE_TEST_CASE("shelf: a value is found until its time, or until it is dropped", "[shelf]", JOURNALS) {
  TestType world;
  auto& shelf = world.shelf();
  const auto key = base::sha256(base::as_bytes("session"));
  const auto other = base::sha256(base::as_bytes("another"));
  using std::chrono::milliseconds;
  shelf.put(key, base::to_bytes("account"), morning + milliseconds(10));
  shelf.put(other, base::to_bytes("short"), morning + milliseconds(2));
  CHECK(shelf.find(key, morning) == base::to_bytes("account"));
  CHECK(shelf.find(key, morning + milliseconds(9)) == base::to_bytes("account"));
  CHECK_FALSE(shelf.find(key, morning + milliseconds(10)));
  shelf.put(key, base::to_bytes("renewed"), morning + milliseconds(20));
  CHECK(shelf.find(key, morning + milliseconds(10)) == base::to_bytes("renewed"));
  world.hands.advance(5);
  shelf.put(key, base::to_bytes("renewed"), morning + milliseconds(20));
  CHECK_FALSE(shelf.find(other, morning + milliseconds(5)));
  shelf.drop(key);
  shelf.drop(key);
  CHECK_FALSE(shelf.find(key, morning));
}
