#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "base/id.h"

namespace sim {

/// All that is random in a simulated world, from one seed: the same on every machine and with every library (SplitMix64, Steele, Lea and Flood
/// 2014). Nothing secret comes from here.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15u;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
  }
  /// From 0 up to, without, `end`.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(end)) >> 32); }
  int between(int first, int last) { return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1))); }
  /// True once in so many times.
  bool once_in(std::size_t times) { return below(times) == 0; }
  template <class Value>
  const Value& one_of(const std::vector<Value>& values) { return values[below(values.size())]; }

  void fill(std::span<std::uint8_t> bytes) {
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(next() >> 56);
  }

 private:
  std::uint64_t state_;
};

}  // namespace sim
