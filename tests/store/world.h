#pragma once
#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <random>

#include <catch2/catch.hpp>

#include "store/memory_journal.h"

/// The vocabulary of the journal's tests: a clock that is set by hand, random bits from a seed, short ways to say drafts and batches.
namespace world {

inline const base::Instant morning = base::Instant(std::chrono::milliseconds(1'795'400'000'000));

struct Hands {
  std::shared_ptr<std::atomic<std::int64_t>> now = std::make_shared<std::atomic<std::int64_t>>(morning.time_since_epoch().count());
  base::Clock clock() const {
    return [now = now] { return base::Instant(std::chrono::milliseconds(now->load())); };
  }
  void advance(std::int64_t milliseconds) const { *now += milliseconds; }
};

/// The same bits for the same seed, from any thread.
inline base::Random seeded(std::uint64_t seed) {
  struct State {
    std::mutex mutex;
    std::mt19937_64 engine;
  };
  auto state = std::make_shared<State>();
  state->engine.seed(seed);
  return [state](std::span<std::uint8_t> to) {
    const std::scoped_lock lock(state->mutex);
    for (auto& byte : to) byte = static_cast<std::uint8_t>(state->engine());
  };
}

/// Another seed each run, unless one is given to the test program (--rng-seed); the test prints it where it fails.
inline std::uint64_t run_seed() {
  static const std::uint64_t seed = Catch::rngSeed() != 0 ? Catch::rngSeed() : std::random_device{}();
  return seed;
}

/// A directory that goes when the test goes.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("qingbai-store-" + base::to_text(base::random_id(base::system_random())))) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  std::string file(const std::string& name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline base::Id id(std::uint8_t number) {
  base::Id id;
  id.bytes.back() = number;
  return id;
}

inline ledger::Draft draft(const base::Id& stream, std::optional<std::uint64_t> after, std::string_view text, std::vector<ledger::Series> allot = {}) {
  return {stream, after, base::to_bytes(text), std::nullopt, std::move(allot)};
}

inline ledger::Batch batch(std::vector<ledger::Draft> drafts) { return {std::move(drafts), {}, std::nullopt, {}}; }

inline std::string text_of(const ledger::Entry& entry) {
  const auto* const opened = std::get_if<ledger::Opened>(&entry.content);
  return opened != nullptr ? std::string(base::as_text(opened->ordinary)) : "erased";
}

/// The memory journal as the suite sees it.
struct InMemory {
  Hands hands;
  store::MemoryJournal kept{hands.clock(), seeded(1)};
  ledger::Journal& journal() { return kept; }
  ledger::Shelf& shelf() { return kept.shelf(); }
};

}  // namespace world
