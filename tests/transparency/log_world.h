#pragma once
#include <atomic>
#include <filesystem>
#include <mutex>
#include <thread>

#include "http/server.h"
#include "ledger/tree_source.h"
#include "transparency/publication.h"
#include "transparency/witness.h"

/// The vocabulary of the log's tests: a tree in memory that grows (or is changed behind the log's back), keys from a number, servers that end with the test.
namespace log_world {

using ledger::Digest;

inline ledger::Digest commitment_of(std::uint64_t position, std::string_view history = "one") {
  return base::sha256(base::as_bytes(std::string(history) + " " + std::to_string(position)));
}

/// Entries are a salt and a text each; `history` names what they say.
class MemoryTree final : public ledger::TreeSource {
 public:
  void grow(std::uint64_t entries, std::string_view history = "one") {
    const std::scoped_lock lock(mutex_);
    while (entries-- > 0) {
      ledger::Opening opening{{}, base::to_bytes("header " + std::to_string(leaves_.size())), base::to_bytes(history), {}};
      leaves_.push_back(ledger::leaf_hash(ledger::commitment(opening)));
      openings_.push_back(std::move(opening));
      std::vector<ledger::Tile> filled;
      edge_.append(leaves_.back(), filled);
      for (auto& tile : filled) tiles_[{tile.level, tile.index}] = tile.hashes;
    }
  }
  void cut(std::uint64_t size) {
    auto openings = openings_;
    openings.resize(size);
    const std::scoped_lock lock(mutex_);
    leaves_.resize(size);
    openings_ = openings;
    edge_ = {};
    tiles_.clear();
    for (const auto& leaf : leaves_) {
      std::vector<ledger::Tile> filled;
      edge_.append(leaf, filled);
      for (auto& tile : filled) tiles_[{tile.level, tile.index}] = tile.hashes;
    }
  }
  void erase(std::uint64_t position) {
    const std::scoped_lock lock(mutex_);
    openings_[position].reset();
  }
  ledger::TreeHead head() const override {
    const std::scoped_lock lock(mutex_);
    const auto full = [this](unsigned level, std::uint64_t index) { return tiles_.at({level, index}); };
    return {leaves_.size(), ledger::root_of(ledger::nodes_of(edge_, full), leaves_.size())};
  }
  std::vector<Digest> leaves(std::uint64_t begin, std::uint64_t end) const override {
    const std::scoped_lock lock(mutex_);
    if (end > leaves_.size()) throw std::out_of_range("leaves");
    return {leaves_.begin() + static_cast<std::ptrdiff_t>(begin), leaves_.begin() + static_cast<std::ptrdiff_t>(end)};
  }
  base::Bytes full_tile(unsigned level, std::uint64_t index) const override {
    const std::scoped_lock lock(mutex_);
    return tiles_.at({level, index});
  }
  std::optional<ledger::Opening> opening(std::uint64_t position) const override {
    const std::scoped_lock lock(mutex_);
    return position < openings_.size() ? openings_[position] : std::nullopt;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<Digest> leaves_;
  std::vector<std::optional<ledger::Opening>> openings_;
  ledger::TileEdge edge_;
  std::map<std::pair<unsigned, std::uint64_t>, base::Bytes> tiles_;
};

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("qingbai-log-" + base::to_text(base::random_id(base::system_random())))) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  std::string path() const { return path_.string(); }
  std::string folder(const std::string& name) const {
    std::filesystem::create_directories(path_ / name);
    return (path_ / name).string();
  }

 private:
  std::filesystem::path path_;
};

/// The same key for the same number.
inline base::Random bits(std::uint8_t number) {
  return [number](std::span<std::uint8_t> to) { std::ranges::fill(to, number); };
}
inline transparency::SigningKey key(const Folder& folder, const std::string& name, ledger::SignatureKind kind, std::uint8_t number) {
  return transparency::make_signing_key(folder.path() + "/" + base::to_text(base::random_id(base::system_random())), name, kind, bits(number));
}
inline transparency::SigningKey log_key(const Folder& folder) { return key(folder, "log.example/beijing", ledger::SignatureKind::note, 1); }
inline transparency::SigningKey witness_key(const Folder& folder, std::uint8_t number = 2) {
  return key(folder, "witness.example/w" + std::to_string(number), ledger::SignatureKind::cosignature, number);
}

struct Hands {
  std::shared_ptr<std::atomic<std::int64_t>> now = std::make_shared<std::atomic<std::int64_t>>(1'795'400'000'000);
  base::Clock clock() const {
    return [now = now] { return base::Instant(std::chrono::milliseconds(now->load())); };
  }
  void advance(std::chrono::milliseconds time) const { *now += time.count(); }
};

/// A server on a free port (or that one), stopped at the end of the test.
class Running {
 public:
  explicit Running(http::Router router, unsigned short port = 0)
      : router_(std::move(router)),
        server_("127.0.0.1", port, 2, {}, [this](http::Request& request) {
          const auto found = router_.find(request);
          return found.act != nullptr ? (*found.act)(request) : http::Response::text("not found\n", 404);
        }),
        thread_([this] { server_.run(); }) {}
  ~Running() {
    server_.stop();
    thread_.join();
  }
  unsigned short port() const { return server_.port(); }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }

 private:
  http::Router router_;
  http::Server server_;
  std::thread thread_;
};

/// Which alarms were raised.
struct Alarms {
  std::shared_ptr<std::vector<std::string>> told = std::make_shared<std::vector<std::string>>();
  transparency::Alarm alarm() const {
    return [told = told](const std::string& sentence) { told->push_back(sentence); };
  }
  bool any(std::string_view part) const {
    return std::ranges::any_of(*told, [&](const std::string& one) { return one.contains(part); });
  }
};

inline transparency::WitnessAt at(const Running& running, const ledger::VerifierKey& key) { return {*http::parse_address(running.url()), key}; }

}  // namespace log_world
