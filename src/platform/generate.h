#pragma once
#include <cstdint>
#include <functional>
#include <string>

namespace platform {

constexpr std::uint64_t most_synthetic_people = 10'000'000;

struct Generated {
  std::uint64_t people = 0, documents = 0, proceedings = 0;
  bool operator==(const Generated&) const = default;
};

/// Writes a register's file of the demonstration cast and so many synthetic people besides; the same people and seed give the same bytes (with one
/// version of SQLite). A file that is there already is replaced at the end, in one step. `progress` is told now and then how many are written.
Generated generate(const std::string& path, std::uint64_t people, std::uint64_t seed, const std::function<void(std::uint64_t)>& progress = {});

/// `qingbai register generate`: the exit status.
int run_generate(std::uint64_t people, std::uint64_t seed, const std::string& path);

}  // namespace platform
