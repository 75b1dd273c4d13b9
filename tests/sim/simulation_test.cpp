#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "jurisdiction/jurisdiction.h"
#include "sim/simulate.h"

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
