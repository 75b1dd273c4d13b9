#include <catch2/catch.hpp>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journals.h"
#include "store/damaged.h"
#include "store/verify.h"

using namespace ledger;
using namespace world;

namespace {

/// What the child tells its parent once an append was acknowledged; smaller than a pipe's atomic write.
struct Acknowledged {
  base::Id stream;
  std::uint64_t version;
  std::uint64_t position;
  std::uint64_t number;
};

void append_for_ever(store::SqliteJournal& journal, std::uint64_t seed, int pipe) {
  const auto random = seeded(seed);
  for (;;) {
    const auto stream = base::random_id(random);
    for (std::uint64_t version = 0; version < 3; ++version) {
      auto one = batch({draft(stream, version, "an event of the case", {"n"})});
      if (version == 1) one.drafts[0].restricted = base::to_bytes("extract");
      one.once = Once{base::random_id(random), base::to_bytes("answer")};
      one.rows = [&](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", stream, "105", "open", 1, base::to_bytes("summary")}}; };
      const auto stamps = journal.append(std::move(one));
      if (!stamps) ::_exit(3);
      const Acknowledged done{stream, (*stamps)[0].version, (*stamps)[0].position, (*stamps)[0].allotted[0]};
      if (::write(pipe, &done, sizeof done) != sizeof done) ::_exit(4);
    }
  }
}

[[noreturn]] void child(const std::string& path, std::uint64_t seed, int pipe) {
  store::SqliteJournal journal(path, keys(), base::system_clock(), base::system_random());
  std::vector<std::jthread> threads;
  for (std::uint64_t i = 0; i < 6; ++i) threads.emplace_back([&journal, seed, i, pipe] { append_for_ever(journal, seed * 10 + i, pipe); });
  threads.clear();
  ::_exit(0);
}

/// Starts a child that appends, kills it after a while, and returns what was acknowledged to it.
std::vector<Acknowledged> appended_until_killed(const std::string& path, std::uint64_t seed, std::chrono::milliseconds life) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const auto process = ::fork();
  REQUIRE(process >= 0);
  if (process == 0) {
    ::close(ends[0]);
    child(path, seed, ends[1]);
  }
  ::close(ends[1]);
  std::jthread killer([&] {
    std::this_thread::sleep_for(life);
    ::kill(process, SIGKILL);
  });
  std::vector<Acknowledged> all;
  for (Acknowledged one; ::read(ends[0], &one, sizeof one) == sizeof one;) all.push_back(one);
  ::close(ends[0]);
  int status = 0;
  REQUIRE(::waitpid(process, &status, 0) == process);
  REQUIRE(WIFSIGNALED(status));
  return all;
}

}  // namespace

TEST_CASE("journal: killed at any moment, everything acknowledged is there, and no number is missing or given twice", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  std::mt19937_64 dice(run_seed());
  INFO("seed " << run_seed());
  const int rounds = std::getenv("QINGBAI_TEST_FULL") != nullptr ? 100 : 8;
  std::size_t acknowledged = 0;
  for (int round = 0; round < rounds; ++round) {
    const auto done = appended_until_killed(path, dice(), std::chrono::milliseconds(60 + dice() % 300));
    acknowledged += done.size();
    const auto report = store::verify(path, keys(), Envelopes::with_restricted);
    INFO(store::in_words(report));
    CHECK_FALSE(report.fault);
    store::SqliteJournal journal(path, keys(), base::system_clock(), base::system_random());
    std::size_t lost = 0;
    for (const auto& one : done) {
      const auto entries = journal.load(one.stream);
      lost += entries.size() < one.version || entries[one.version - 1].stamp.position != one.position ||
              entries[one.version - 1].stamp.allotted != std::vector<std::uint64_t>{one.number};
    }
    CHECK(lost == 0);
    const auto next = journal.append(batch({draft(base::random_id(base::system_random()), 0, "after the crash", {"n"})}));
    REQUIRE(next);
    CHECK((*next)[0].allotted[0] == report.entries + 1);
    CHECK((*next)[0].position == report.entries);
  }
  CHECK(acknowledged > 0);
}

TEST_CASE("journal: after a write that failed nothing more is acknowledged, and what was acknowledged is there", "[journal]") {
  Folder folder;
  const auto path = folder.file("journal.db");
  std::uint64_t acknowledged = 0;
  {
    Hands hands;
    store::SqliteJournal journal(path, keys(), hands.clock(), seeded(1));
    // A file that may not grow stands for a disk that is full.
    rlimit usual{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const auto old_signal = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{400'000, usual.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto one = [&] {
      auto large = batch({draft(id(1), acknowledged, "x", {"n"})});
      large.drafts[0].ordinary.resize(20'000);
      return large;
    };
    CHECK_THROWS_AS([&] { for (int i = 0; i < 100; ++i) if (journal.append(one())) ++acknowledged; }(), store::Poisoned);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, old_signal);
    CHECK(acknowledged > 3);
    CHECK_FALSE(journal.writable());
    CHECK_THROWS_AS(journal.append(one()), store::Poisoned);
    CHECK_THROWS_AS(journal.shelf().put(base::Digest{}, {}, morning), store::Poisoned);
    CHECK(journal.load(id(1)).size() == acknowledged);
    CHECK(journal.size() == acknowledged);
  }
  CHECK_FALSE(store::verify(path, keys()).fault);
  Hands hands;
  store::SqliteJournal journal(path, keys(), hands.clock(), seeded(2));
  CHECK(journal.size() == acknowledged);
  const auto next = journal.append(batch({draft(id(1), acknowledged, "on again", {"n"})}));
  REQUIRE(next);
  CHECK((*next)[0].allotted[0] == acknowledged + 1);
}
