// How long a look-up takes in a register of a million people, first with a cold cache of the file and then as it comes: the median, the 99th
// percentile and the slowest, for hits, matches in part and misses; beside it the least that a look-up can be, one row found by its key.
//   register_bench FILE [people] [look-ups of each kind]
// The register is written into FILE where there is none yet, and kept.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "platform/generate.h"
#include "platform/register.h"
#include "platform/synthetic_person.h"
#include "sql/connection.h"

namespace {

using namespace std::chrono;
constexpr std::uint64_t seed = 20261123;
constexpr double limit_ms = 20;

// The system gives back the pages of the file that it keeps in memory.
void cool(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
  ::close(file);
}

// Kept from run to run; whoever asks for another number of people names another file.
void make_register(const std::string& path, std::uint64_t people) {
  if (std::filesystem::exists(path)) return;
  const auto start = steady_clock::now();
  const auto made = platform::generate(path, people, seed);
  fmt::print("register: {} people, {} documents, {} proceedings, {} MB, written in {:.1f} s\n", made.people, made.documents, made.proceedings,
             std::filesystem::file_size(path) / 1'000'000, duration<double>(steady_clock::now() - start).count());
}

struct Kind {
  const char* name;
  std::size_t answer;  // its place in procedure::PlatformAnswer
  std::vector<procedure::Sought> questions;
};

procedure::Sought question(const platform::RegisteredPerson& person) {
  const auto born = law::parse_day(person.born.known);
  return {{person.documents.front().number}, person.names.front().spelling, born ? std::optional(*born) : std::nullopt, person.nationality, person.sex};
}

std::vector<Kind> questions(std::uint64_t people, std::size_t of_each) {
  Kind hits{"hits", 1, {}};
  Kind parts{"in part: another name", 2, {}};
  Kind renewed{"misses: a renewed passport", 0, {}};
  Kind misses{"misses: another birth date", 0, {}};
  Kind undated{"misses: no birth date asked for", 0, {}};
  platform::Population population(seed);
  const auto every = std::max<std::uint64_t>(people / of_each, 1);
  for (std::uint64_t i = 0; i < people; ++i) {
    const auto person = population.next();
    if (i % every != 0) continue;
    auto asked = question(person);
    hits.questions.push_back(asked);
    asked.mrz_name.back() = asked.mrz_name.back() == 'Q' ? 'K' : 'Q';
    parts.questions.push_back(asked);
    asked = question(person);
    asked.document_numbers.front() = "WWWWWWWWW";
    renewed.questions.push_back(asked);
    asked.born_on = law::parse_day("1940-01-01").value();
    misses.questions.push_back(asked);
    asked.born_on.reset();
    undated.questions.push_back(asked);
  }
  return {hits, parts, renewed, misses, undated};
}

double measure(platform::Register& asked, const Kind& kind, const std::string& state, const std::string& path, std::size_t cool_every) {
  std::vector<double> times;
  std::size_t expected = 0;
  for (std::size_t i = 0; i < kind.questions.size(); ++i) {
    if (cool_every > 0 && i % cool_every == 0) cool(path);
    const auto start = steady_clock::now();
    const auto extract = asked.look_up(kind.questions[i]);
    times.push_back(duration<double, std::milli>(steady_clock::now() - start).count());
    expected += extract.answer.index() == kind.answer ? 1 : 0;
  }
  std::ranges::sort(times);
  const auto p99 = times[times.size() * 99 / 100];
  fmt::print("{:6} {:32} {:8} {:8.3f} {:8.3f} {:8.3f}   {:.1f} % as expected\n", state, kind.name, times.size(), times[times.size() / 2], p99, times.back(),
             100.0 * static_cast<double>(expected) / static_cast<double>(times.size()));
  return p99;
}

// The 99th percentile of reading one row of one table by its key, which is the least that any look-up does many times.
double bare_row(const std::string& path, std::uint64_t people, std::size_t times_read) {
  sql::Connection file(path, sql::Access::read_only);
  auto& row = file.cached("SELECT born, nationality, sex FROM person WHERE id = $1");
  std::vector<double> times;
  for (std::size_t i = 0; i < times_read; ++i) {
    const auto start = steady_clock::now();
    sql::Cursor cursor(row, 1 + i * 7919 % people);
    cursor.next();
    times.push_back(duration<double, std::milli>(steady_clock::now() - start).count());
  }
  std::ranges::sort(times);
  return times[times.size() * 99 / 100];
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return fmt::print(stderr, "usage: register_bench FILE [people] [look-ups of each kind]\n"), 2;
  const std::string path = argv[1];
  const std::uint64_t people = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
  const std::size_t of_each = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 2'000;
  make_register(path, people);
  fmt::print("{:6} {:32} {:>8} {:>8} {:>8} {:>8}\n", "cache", "look-ups", "number", "p50 ms", "p99 ms", "max ms");
  const auto kinds = questions(people, of_each);
  platform::Register asked(path, base::system_clock());
  double worst = 0;
  for (const auto& kind : kinds) worst = std::max(worst, measure(asked, kind, "cold", path, 20));
  for (const auto& kind : kinds) worst = std::max(worst, measure(asked, kind, "warm", path, 0));
  const double bare = bare_row(path, people, of_each);
  fmt::print("look-ups: the slowest kind's 99th percentile is {:.2f} ms; one row by its key, warm, {:.3f} ms; below {} ms wanted: {}\n", worst, bare, limit_ms,
             worst < limit_ms ? "yes" : "no");
  return 0;
}
