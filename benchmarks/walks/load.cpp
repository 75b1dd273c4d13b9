#include "walks/load.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace walks {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Runs a loop a counter, each on a thread; `due` says when a counter's next walk is due, or that no more is.
Seen under_load(Counters& counters, const std::function<std::optional<Clock::time_point>()>& due) {
  Seen seen;
  std::mutex mutex;
  std::exception_ptr broke;
  const auto work = [&](Counter& counter) {
    std::vector<double> walks;
    counter.forget();
    try {
      while (const auto at = due()) {
        std::this_thread::sleep_until(*at);
        counter.walk();
        walks.push_back(Milliseconds(Clock::now() - *at).count());
      }
    } catch (const std::exception&) {
      const std::lock_guard lock(mutex);
      broke = std::current_exception();
    }
    const std::lock_guard lock(mutex);
    seen.walks.insert(seen.walks.end(), walks.begin(), walks.end());
    seen.requests.insert(seen.requests.end(), counter.timed().begin(), counter.timed().end());
  };
  const auto start = Clock::now();
  {
    std::vector<std::jthread> threads;
    for (auto& counter : counters) threads.emplace_back(work, std::ref(*counter));
  }
  if (broke) std::rethrow_exception(broke);
  seen.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  return seen;
}

}  // namespace

Seen at_saturation(Counters& counters, std::chrono::seconds time) {
  const auto end = Clock::now() + time;
  return under_load(counters, [end]() -> std::optional<Clock::time_point> {
    const auto now = Clock::now();
    if (now >= end) return std::nullopt;
    return now;
  });
}

Seen at_pace(Counters& counters, double walks_a_second, std::chrono::seconds time, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::exponential_distribution<double> gap(walks_a_second);
  std::vector<Clock::time_point> schedule;
  const auto start = Clock::now();
  for (double at = gap(random); at < static_cast<double>(time.count()); at += gap(random))
    schedule.push_back(start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(at)));
  std::atomic<std::size_t> next = 0;
  return under_load(counters, [&]() -> std::optional<Clock::time_point> {
    const auto mine = next++;
    if (mine >= schedule.size()) return std::nullopt;
    return schedule[mine];
  });
}

double percentile(std::vector<double>& values, double part) {
  if (values.empty()) return 0;
  const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(values.size())));
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
  std::ranges::nth_element(values, at);
  return *at;
}

}  // namespace walks
