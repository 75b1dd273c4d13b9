#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "jurisdiction/jurisdiction.h"
#include "sim/simulate.h"
#include "sim/watch.h"

namespace {

constexpr int days = 400;

bool full() { return std::getenv("QINGBAI_TEST_FULL") != nullptr; }

// Two worlds at once: they share nothing but the law.
struct Worlds {
  sim::Tally tally;
  std::vector<std::string> broken;
  std::uint64_t entries = 0;
};
Worlds run(std::uint64_t seeds) {
  const auto law = jurisdiction::embedded();
  Worlds worlds;
  std::atomic<std::uint64_t> next{1};
  std::mutex mutex;
  const auto work = [&] {
    for (auto seed = next++; seed <= seeds; seed = next++) {
      const auto report = sim::simulate(law, {seed, days});
      const std::scoped_lock lock(mutex);
      worlds.tally.add(report.tally);
      worlds.entries += report.entries;
      if (report.failure) worlds.broken.push_back("seed " + std::to_string(seed) + ": " + report.failure->sentence + ": " + report.failure->how);
    }
  };
  std::thread other(work);
  work();
  other.join();
  return worlds;
}

}  // namespace

TEST_CASE("simulation: one seed gives one world, byte for byte.", "[sim]") {
  const auto law = jurisdiction::embedded();
  const sim::Asked asked{.seed = 7, .days = 120};
  const auto once = sim::simulate(law, asked), again = sim::simulate(law, asked);
  CHECK(once.entries > 500);
  CHECK(once.root == again.root);
  CHECK(sim::told(once) == sim::told(again));
  CHECK(once.root != sim::simulate(law, {.seed = 8, .days = 120}).root);
}

TEST_CASE("simulation: in every world every invariant holds, and together they fire every event and every impediment.", "[sim]") {
  const std::uint64_t seeds = full() ? 1000 : 100;
  const auto worlds = run(seeds);
  std::printf("%llu seeds of %d days, %llu entries\n%s", static_cast<unsigned long long>(seeds), days, static_cast<unsigned long long>(worlds.entries),
              sim::told(worlds.tally).c_str());
  for (const auto& one : worlds.broken) UNSCOPED_INFO(one);
  CHECK(worlds.broken.empty());
  CHECK(sim::not_fired(worlds.tally) == std::vector<std::string>{});
  CHECK(worlds.tally.incidents.at("inquiries") > 200 * seeds);
}

TEST_CASE("simulation: of two worlds of one seed, one with records that do not count and one without, everything in the open is the same.",
          "[sim][indistinguishable]") {
  const auto law = jurisdiction::embedded();
  std::uint64_t unseen = 0;
  for (std::uint64_t seed = 1; seed <= (full() ? 100 : 8); ++seed) {
    CAPTURE(seed);
    const auto with = sim::simulate(law, {.seed = seed, .days = 150}), without = sim::simulate(law, {.seed = seed, .days = 150, .clean = true});
    CHECK(!with.failure);
    CHECK(with.entries == without.entries);
    CHECK(with.open == without.open);
    unseen += with.unseen;
    CHECK(with.unseen == without.unseen);
    if (with.unseen > 0) CHECK(with.root != without.root);  // the restricted envelopes differ
  }
  CHECK(unseen > 20);
}

TEST_CASE("simulation: what is thrown anywhere in the office is told, as a broken invariant is.", "[sim]") {
  CHECK_FALSE(sim::failure_of([] {}));
  CHECK(sim::failure_of([] { throw std::out_of_range("beyond"); }) == sim::Failure{{}, 0, "nothing is thrown", "beyond"});
  CHECK(sim::failure_of([] { throw sim::Broken{"it holds", "it did not"}; }) == sim::Failure{{}, 0, "it holds", "it did not"});
}

TEST_CASE("simulation: an assertion that fails anywhere in the office prints the seed, the moment and the act.", "[sim]") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const auto child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) dup2(ends[1], stream);
    // No certificate can be numbered: where the first is issued, an assertion fails.
    auto law = jurisdiction::embedded();
    law.settings.kind_characters.erase("certificate");
    (void)sim::simulate(law, {.seed = 77, .days = 60});
    _exit(0);
  }
  close(ends[1]);
  std::string said;
  char some[1000];
  for (auto size = read(ends[0], some, sizeof some); size > 0; size = read(ends[0], some, sizeof some)) said.append(some, static_cast<std::size_t>(size));
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  INFO(said);
  CHECK(WIFSIGNALED(status));
  CHECK(said.find("an assertion failed in seed 77, at act ") != std::string::npos);
  CHECK(said.find("qingbai simulate --seed 77") != std::string::npos);
}

TEST_CASE("simulation: what is out of reach does not happen, and is an event or an impediment.", "[sim]") {
  const auto report = sim::simulate(jurisdiction::embedded(), {.seed = 3, .days = 60});
  const auto events = sim::all_events(), impediments = procedure::all_impediments();
  for (const auto& one : sim::out_of_reach()) {
    CAPTURE(one.name);
    const bool known = std::ranges::find(events, one.name) != events.end() || std::ranges::find(impediments, one.name) != impediments.end();
    CHECK(known);
    CHECK(!report.tally.events.contains(one.name));
    CHECK(!report.tally.impediments.contains(one.name));
  }
}
