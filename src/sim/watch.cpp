#include "sim/watch.h"

#include <unistd.h>

#include <atomic>
#include <charconv>
#include <csignal>

namespace sim {
namespace {

// Of this thread: what a signal may read when nothing else can be trusted any more.
thread_local const World* watched = nullptr;
thread_local std::uint64_t watched_seed = 0;

using Handler = void (*)(int);
std::atomic<Handler> before = SIG_DFL;

void print(std::string_view text) {
  if (write(STDERR_FILENO, text.data(), text.size()) < 0) return;
}
void print(std::uint64_t number) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  print(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

// Only what may be done in a signal: no allocation, no lock.
void aborted(int signal) {
  if (watched != nullptr) {
    print("an assertion failed in seed ");
    print(watched_seed);
    print(", at act ");
    print(watched->acts);
    print(" of second ");
    print(static_cast<std::uint64_t>(std::chrono::floor<std::chrono::seconds>(watched->now).time_since_epoch().count()));
    print(" since 1970: qingbai simulate --seed ");
    print(watched_seed);
    print("\n");
  }
  std::signal(signal, before.load());
  std::raise(signal);
}

}  // namespace

Watch::Watch(const World& world, std::uint64_t seed) {
  // Set anew each time: whoever runs the world may set a handler of its own meanwhile, which then comes after this one.
  if (const auto old = std::signal(SIGABRT, aborted); old != aborted) before = old;
  watched = &world;
  watched_seed = seed;
}

Watch::~Watch() { watched = nullptr; }

}  // namespace sim
