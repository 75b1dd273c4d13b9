// Appends a second through the journal's writer with 256 outstanding, against a bare loop that writes and syncs all the rows that these
// appends write: the same tables, the same sizes, the same batches of 256, but no encryption, no hashing, no look-up and no thread.
//
//     journal_bench [DIRECTORY] [APPENDS] [ROUNDS]
//
// One append: an event of 300 bytes, a row of the docket, a form's key with its answer, a number. Every stream takes four entries.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>
#include <thread>

#include "store/schema.h"
#include "store/sqlite_journal.h"

namespace {

constexpr std::size_t outstanding = 256;
constexpr std::size_t entries_a_stream = 4;
constexpr std::size_t event_size = 300;
constexpr std::size_t summary_size = 160;
const std::string answer = "/inquiries/aebagbafaydqqcikbmga2dqpca";
const std::string series = "beijing/105/acceptance/2026";

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Cheap bits: the bare loop does not pay for good ones.
class Bits {
 public:
  explicit Bits(std::uint64_t seed) : engine_(seed) {}
  base::Bytes bytes(std::size_t size) {
    base::Bytes out(size);
    for (std::size_t i = 0; i < size; i += 8) {
      const auto word = engine_();
      std::memcpy(out.data() + i, &word, std::min<std::size_t>(8, size - i));
    }
    return out;
  }
  base::Id id() {
    base::Id id;
    std::ranges::copy(bytes(16), id.bytes.begin());
    return id;
  }

 private:
  std::mt19937_64 engine_;
};

ledger::Row docket_row(const base::Id& stream, std::size_t version, const base::Bytes& summary) {
  return {"docket", stream, "105", version % entries_a_stream == 0 ? "issued" : "open", static_cast<std::int64_t>(20'000 + version), summary};
}

/// Each caller waits for its append before it sends the next, as a web worker does.
void one_caller(store::SqliteJournal& journal, std::uint64_t seed, std::size_t appends) {
  Bits bits(seed);
  const auto event = bits.bytes(event_size);
  const auto summary = bits.bytes(summary_size);
  base::Id stream;
  for (std::size_t i = 0; i < appends; ++i) {
    const auto version = i % entries_a_stream;
    if (version == 0) stream = bits.id();
    ledger::Batch batch;
    batch.drafts.push_back({stream, version, event, std::nullopt, {series}});
    batch.once = ledger::Once{bits.id(), base::to_bytes(answer)};
    batch.rows = [&](const std::vector<ledger::Stamp>& stamps) { return std::vector{docket_row(stream, stamps[0].version, summary)}; };
    if (!journal.append(std::move(batch))) std::abort();
  }
}

double journal_rate(const std::string& path, std::size_t appends) {
  store::Keys keys;
  keys.restricted.emplace();
  store::SqliteJournal journal(path, keys, base::system_clock(), base::system_random());
  const auto start = Clock::now();
  {
    std::vector<std::jthread> callers;
    for (std::size_t i = 0; i < outstanding; ++i) callers.emplace_back([&, i] { one_caller(journal, i + 1, appends / outstanding); });
  }
  const auto rate = static_cast<double>(journal.size()) / seconds_since(start);
  if (journal.size() != appends / outstanding * outstanding) std::abort();
  return rate;
}

class BareLoop {
 public:
  explicit BareLoop(const std::string& path) : connection_(path, sql::Access::read_write) {
    connection_.execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = FAST;"
        "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY");
    connection_.watch_log();
    store::migrate(connection_);
    connection_.execute("INSERT INTO tree (one, size, peaks, root) VALUES (1, 0, x'', x'')");
    streams_.resize(outstanding);
  }

  double rate(std::size_t appends) {
    const auto start = Clock::now();
    while (position_ < static_cast<std::int64_t>(appends / outstanding * outstanding)) {
      sql::Transaction transaction(connection_);
      for (std::size_t i = 0; i < outstanding; ++i) append(i);
      once_a_group();
      transaction.commit();
      if (connection_.log_pages() >= 16'000) connection_.checkpoint(sql::Connection::Checkpoint::what_can_be);
    }
    return static_cast<double>(position_) / seconds_since(start);
  }

 private:
  // The sizes are those that the journal's rows have: a sealed value is 28 bytes longer, an entry holds a salt of 32 bytes besides.
  void append(std::size_t caller) {
    const auto version = position_ / static_cast<std::int64_t>(outstanding) % static_cast<std::int64_t>(entries_a_stream);
    auto& stream = streams_[caller];
    if (version == 0) {
      stream = bits_.id();
      connection_.cached("INSERT INTO streams (stream, key, restricted_key) VALUES ($1, $2, $3)").run(stream.view(), wrapped_, none_);
    }
    connection_
        .cached(
            "INSERT INTO entries (position, stream, version, at, allotted, commitment, restricted_commitment, ordinary, restricted) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .run(position_, stream.view(), version + 1, std::int64_t{1'795'400'000'000} + position_, allotted_, hash_, none_, ordinary_, none_);
    if (version > 0) connection_.cached("DELETE FROM rows WHERE owner = $1").run(stream.view());
    connection_.cached("INSERT INTO rows (owner, list, part, label, rank, summary) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (owner, list, part) DO NOTHING")
        .run(stream.view(), std::string_view("docket"), std::string_view("105"), std::string_view(version == 3 ? "issued" : "open"),
             20'000 + version, summary_);
    connection_.cached("INSERT INTO answers (once, answer) VALUES ($1, $2)").run(bits_.id().view(), answer_);
    ++position_;
  }

  void once_a_group() {
    connection_.cached("UPDATE tree SET size = $1, peaks = $2, root = $3").run(position_, peaks_, hash_);
    connection_.cached("INSERT INTO series (name, last) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET last = excluded.last")
        .run(std::string_view(series), position_);
    connection_.cached("INSERT INTO tiles (level, number, hashes) VALUES ($1, $2, $3)").run(std::int64_t{0}, position_ / 256 - 1, tile_);
  }

  sql::Connection connection_;
  Bits bits_{7};
  std::vector<base::Id> streams_;
  std::int64_t position_ = 0;
  const std::optional<base::Bytes> none_;
  const base::Bytes wrapped_ = bits_.bytes(32 + store::sealing_overhead);
  const base::Bytes allotted_ = bits_.bytes(series.size() + 8);
  const base::Bytes hash_ = bits_.bytes(32);
  const base::Bytes ordinary_ = bits_.bytes(32 + event_size + store::sealing_overhead);
  const base::Bytes summary_ = bits_.bytes(summary_size + store::sealing_overhead);
  const base::Bytes answer_ = bits_.bytes(answer.size() + store::sealing_overhead);
  const base::Bytes peaks_ = bits_.bytes(32 * 8);
  const base::Bytes tile_ = bits_.bytes(8192);
};

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
  const auto root = std::filesystem::path(count > 1 ? arguments[1] : std::filesystem::temp_directory_path().string()) / "qingbai-journal-bench";
  const auto appends = count > 2 ? std::stoul(arguments[2]) : 102'400;
  const auto rounds = count > 3 ? std::stoul(arguments[3]) : 5;
  std::vector<double> journal;
  std::vector<double> bare;
  std::vector<double> ratios;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root);
    journal.push_back(journal_rate((root / "journal.db").string(), appends));
    bare.push_back(BareLoop((root / "bare.db").string()).rate(appends));
    ratios.push_back(journal.back() / bare.back());
  }
  std::filesystem::remove_all(root);
  std::printf("journal: %.0f appends/s, bare loop: %.0f/s, ratio %.2f (medians of %zu rounds of %zu appends, ratio %.2f to %.2f); at least 0.5 wanted: %s\n",
              median(journal), median(bare), median(ratios), rounds, appends, std::ranges::min(ratios), std::ranges::max(ratios),
              median(ratios) >= 0.5 ? "yes" : "no");
}
