#include <catch2/catch.hpp>

#include <set>
#include <thread>

#include "journals.h"

using namespace ledger;
using namespace world;

TEMPLATE_TEST_CASE("journal: many callers at once get each number once, and no gap", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  constexpr std::size_t callers = 8;
  constexpr std::size_t each = 60;
  std::vector<std::vector<std::uint64_t>> drawn(callers);
  {
    std::vector<std::jthread> threads;
    for (std::size_t caller = 0; caller < callers; ++caller)
      threads.emplace_back([&, caller] {
        for (std::size_t i = 0; i < each; ++i) {
          // Two callers fight for each stream: the one that comes late reads again and tries once more.
          for (bool done = false; !done;) {
            const auto stream = id(static_cast<std::uint8_t>(1 + caller / 2));
            const auto stamps = journal.append(batch({draft(stream, journal.load(stream).size(), "x", {"n"})}));
            done = stamps.has_value();
            if (done) drawn[caller].push_back((*stamps)[0].allotted[0]);
          }
        }
      });
  }
  std::set<std::uint64_t> all;
  for (const auto& numbers : drawn) all.insert(numbers.begin(), numbers.end());
  CHECK(all.size() == callers * each);
  CHECK(*all.begin() == 1);
  CHECK(*all.rbegin() == callers * each);
  CHECK(journal.size() == callers * each);
  std::uint64_t next = 0;
  journal.each([&](const Entry& entry) { return entry.stamp.position == next++; });
  CHECK(next == callers * each);
}

TEMPLATE_TEST_CASE("journal: one form sent by many callers at once makes one act", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  constexpr std::size_t callers = 16;
  std::atomic<std::size_t> accepted = 0;
  std::atomic<std::size_t> repeated = 0;
  {
    std::vector<std::jthread> threads;
    for (std::size_t caller = 0; caller < callers; ++caller)
      threads.emplace_back([&] {
        for (int i = 0; i < 60; ++i) {
          auto form = batch({draft(id(1), {}, "a", {"n"})});
          form.once = Once{id(50), base::to_bytes("done")};
          const auto result = journal.append(std::move(form));
          if (result) ++accepted;
          else if (result.error() == Refused{Repeated{base::to_bytes("done")}}) ++repeated;
        }
      });
  }
  CHECK(accepted == 1);
  CHECK(repeated == callers * 60 - 1);
  CHECK(journal.load(id(1)).size() == 1);
}

TEMPLATE_TEST_CASE("journal: a batch that is refused or throws does no harm to those beside it", "[journal]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  std::atomic<std::size_t> good = 0;
  std::atomic<std::size_t> stale = 0;
  std::atomic<std::size_t> thrown = 0;
  {
    std::vector<std::jthread> threads;
    for (std::uint8_t caller = 0; caller < 12; ++caller)
      threads.emplace_back([&, caller] {
        for (std::uint8_t i = 0; i < 40; ++i) {
          const bool late = caller % 3 == 1;
          const bool throws = caller % 3 == 2;
          auto one = batch({draft(id(caller), late ? 7u : throws ? 0u : i, "x", {"n"})});
          if (throws) one.rows = [](const std::vector<Stamp>&) -> std::vector<Row> { throw std::runtime_error("no rows"); };
          try {
            (journal.append(std::move(one)) ? good : stale)++;
          } catch (const std::runtime_error&) {
            ++thrown;
          }
        }
      });
  }
  CHECK(good == 160);
  CHECK(stale == 160);
  CHECK(thrown == 160);
  const auto next = journal.append(batch({draft(id(77), 0, "x", {"n"})}));
  REQUIRE(next);
  CHECK((*next)[0].allotted[0] == 161);
}
