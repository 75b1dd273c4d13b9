#include <catch2/catch.hpp>

#include "journals.h"

using namespace ledger;
using namespace world;

TEMPLATE_TEST_CASE("journal: an entry comes back as it was appended, with its place and time", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  const auto first = journal.append(batch({draft(id(1), 0, "lodged"), draft(id(2), 0, "person")}));
  REQUIRE(first);
  world.hands.advance(5);
  const auto second = journal.append(batch({draft(id(1), 1, "accepted")}));
  REQUIRE(second);
  CHECK(*first == std::vector<Stamp>{{0, 1, morning, {}}, {1, 1, morning, {}}});
  CHECK(*second == std::vector<Stamp>{{2, 2, morning + std::chrono::milliseconds(5), {}}});
  const auto loaded = journal.load(id(1));
  REQUIRE(loaded.size() == 2);
  CHECK(loaded[0] == Entry{id(1), (*first)[0], Opened{base::to_bytes("lodged"), {}}});
  CHECK(loaded[1] == Entry{id(1), (*second)[0], Opened{base::to_bytes("accepted"), {}}});
  CHECK(journal.load(id(9)).empty());
  CHECK(journal.size() == 3);
}

TEMPLATE_TEST_CASE("journal: each visits every entry in order until it is told to stop", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  for (int i = 0; i < 5; ++i) REQUIRE(journal.append(batch({draft(id(static_cast<std::uint8_t>(i % 2)), {}, std::to_string(i))})));
  std::string seen;
  journal.each([&](const Entry& entry) { return seen += text_of(entry), entry.stamp.position < 3; });
  CHECK(seen == "0123");
}

TEMPLATE_TEST_CASE("journal: a batch on a stream that has moved on is refused whole", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  REQUIRE(journal.append(batch({draft(id(1), 0, "a", {"n"})})));
  const auto root = journal.root();
  for (const std::uint64_t after : {0u, 2u, 7u}) {
    auto late = batch({draft(id(2), 0, "b", {"n"}), draft(id(1), after, "c")});
    late.once = Once{id(50), base::to_bytes("answer")};
    const auto refused = journal.append(std::move(late));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Refused{Stale{id(1), 1}});
  }
  CHECK(journal.root() == root);
  CHECK(journal.load(id(2)).empty());
  CHECK_FALSE(journal.answered(id(50)));
  const auto next = journal.append(batch({draft(id(1), 1, "d", {"n"})}));
  REQUIRE(next);
  CHECK((*next)[0].allotted == std::vector<std::uint64_t>{2});
}

TEMPLATE_TEST_CASE("journal: a batch may move one stream on by several entries", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  const auto stamps = journal.append(batch({draft(id(1), 0, "a"), draft(id(1), 1, "b"), draft(id(1), {}, "c")}));
  REQUIRE(stamps);
  CHECK((*stamps)[2].version == 3);
  const auto refused = journal.append(batch({draft(id(1), 3, "d"), draft(id(1), 3, "e")}));
  REQUIRE_FALSE(refused);
  CHECK(refused.error() == Refused{Stale{id(1), 3}});
}

TEMPLATE_TEST_CASE("journal: numbers have no gaps and each series counts for itself", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  const auto stamps = journal.append(batch({draft(id(1), 0, "a", {"x", "y", "x"}), draft(id(2), 0, "b", {"x"})}));
  REQUIRE(stamps);
  CHECK((*stamps)[0].allotted == std::vector<std::uint64_t>{1, 1, 2});
  CHECK((*stamps)[1].allotted == std::vector<std::uint64_t>{3});
  REQUIRE_FALSE(journal.append(batch({draft(id(1), 0, "c", {"x", "y"})})));
  auto failing = batch({draft(id(1), 1, "d", {"x"})});
  failing.rows = [](const std::vector<Stamp>&) -> std::vector<Row> { throw std::runtime_error("cannot fold"); };
  CHECK_THROWS_WITH(journal.append(std::move(failing)), "cannot fold");
  const auto next = journal.append(batch({draft(id(1), 1, "e", {"y", "x"})}));
  REQUIRE(next);
  CHECK((*next)[0].allotted == std::vector<std::uint64_t>{2, 4});
  CHECK(journal.load(id(1))[1].stamp == (*next)[0]);
}

TEMPLATE_TEST_CASE("journal: the same form sent again is answered as the first time", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  CHECK_FALSE(journal.answered(id(50)));
  for (int sent = 0; sent < 20; ++sent) {
    auto form = batch({draft(id(1), 0, "a", {"n"})});
    form.once = Once{id(50), base::to_bytes("answer " + std::to_string(sent))};
    const auto result = journal.append(std::move(form));
    CHECK(result.has_value() == (sent == 0));
    if (!result) CHECK(result.error() == Refused{Repeated{base::to_bytes("answer 0")}});
  }
  CHECK(journal.answered(id(50)) == base::to_bytes("answer 0"));
  CHECK(journal.size() == 1);
}

TEMPLATE_TEST_CASE("journal: time never goes backwards", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  REQUIRE(journal.append(batch({draft(id(1), 0, "a")})));
  world.hands.advance(-1000);
  const auto stamps = journal.append(batch({draft(id(1), 1, "b")}));
  REQUIRE(stamps);
  CHECK((*stamps)[0].at == morning);
}

TEMPLATE_TEST_CASE("journal: an empty batch writes nothing, its form is answered", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  const auto root = journal.root();
  ledger::Batch form{{}, {}, Once{id(50), base::to_bytes("seen")}, {}};
  REQUIRE(journal.append(std::move(form)));
  CHECK(journal.root() == root);
  CHECK(journal.size() == 0);
  CHECK(journal.answered(id(50)) == base::to_bytes("seen"));
}
