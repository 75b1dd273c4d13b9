#include "platform/generate.h"

#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "platform/demo_cast.h"
#include "platform/register_rows.h"
#include "platform/register_schema.h"
#include "platform/synthetic_person.h"

namespace platform {
namespace {

constexpr std::uint64_t told_every = 50'000;

void add(RegisterWriter& writer, const RegisteredPerson& person, Generated& total) {
  writer.add(person);
  ++total.people;
  total.documents += person.documents.size();
  total.proceedings += person.records.size();
}

// A file that is not finished is thrown away, so it needs neither journal nor syncs while it is written.
Generated write(const std::string& path, std::uint64_t people, std::uint64_t seed, const std::function<void(std::uint64_t)>& progress) {
  sql::Connection file(path, sql::Access::read_write);
  file.ask("PRAGMA journal_mode = OFF");
  file.execute("PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536");
  sql::Transaction transaction(file);
  create_tables(file);
  RegisterWriter writer(file);
  Generated total;
  for (const auto& member : demo_cast()) add(writer, member.registered, total);
  Population population(seed);
  for (std::uint64_t i = 1; i <= people; ++i) {
    add(writer, population.next(), total);
    if (progress && i % told_every == 0) progress(i);
  }
  create_indices(file);
  transaction.commit();
  return total;
}

void sync(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (!synced) throw std::system_error(error, std::generic_category(), "the register cannot be kept");
}

}  // namespace

Generated generate(const std::string& path, std::uint64_t people, std::uint64_t seed, const std::function<void(std::uint64_t)>& progress) {
  const std::filesystem::path last(path);
  const auto unfinished = path + ".unfinished";
  std::filesystem::remove(unfinished);
  const auto total = write(unfinished, people, seed, progress);
  sync(unfinished);
  std::filesystem::rename(unfinished, last);
  sync(last.has_parent_path() ? last.parent_path() : std::filesystem::path("."));
  return total;
}

int run_generate(std::uint64_t people, std::uint64_t seed, const std::string& path) {
  if (people > most_synthetic_people) {
    fmt::print(stderr, "A register holds at most {} synthetic people.\n", most_synthetic_people);
    return 2;
  }
  const auto folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder);
  const auto total = generate(path, people, seed, [&](std::uint64_t done) { fmt::print(stderr, "\r{} of {} people", done, people); });
  if (people >= told_every) fmt::print(stderr, "\n");
  fmt::print("{}: {} people, {} documents, {} proceedings, seed {}\n", path, total.people, total.documents, total.proceedings, seed);
  return 0;
}

}  // namespace platform
