#include "walks/limits.h"

#include <chrono>
#include <thread>
#include <vector>

#include "seal/seal.h"
#include "store/sqlite_journal.h"

namespace walks {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds time_each{3};
constexpr std::size_t event_size = 300;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void append_until(store::SqliteJournal& journal, Clock::time_point end) {
  auto random = base::system_random();
  const base::Bytes event(event_size, 7);
  while (Clock::now() < end) {
    ledger::Batch batch;
    batch.drafts.push_back({base::random_id(random), 0, event, {}, {}});
    if (!journal.append(std::move(batch))) throw std::runtime_error("an append was refused");
  }
}

double appends(const std::filesystem::path& directory, unsigned outstanding) {
  store::Keys keys;
  store::SqliteJournal journal((directory / "limit.db").string(), keys, base::system_clock(), base::system_random());
  const auto start = Clock::now();
  {
    std::vector<std::jthread> callers;
    for (unsigned i = 0; i < outstanding; ++i) callers.emplace_back([&] { append_until(journal, start + time_each); });
  }
  return static_cast<double>(journal.size()) / seconds_since(start);
}

double signatures(const std::filesystem::path& directory) {
  const auto keys = (directory / "limit-seal").string();
  seal::make_demonstration_keys(keys, "A bench");
  const auto seal = seal::open_file_seal(keys);
  const base::Bytes message(300, 7);
  const auto start = Clock::now();
  std::size_t made = 0;
  for (; seconds_since(start) < static_cast<double>(time_each.count()); ++made) seal->es256(message);
  return static_cast<double>(made) / seconds_since(start);
}

}  // namespace

Limits measure_limits(const std::filesystem::path& directory, unsigned outstanding) { return {appends(directory, outstanding), signatures(directory)}; }

}  // namespace walks
