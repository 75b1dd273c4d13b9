#pragma once
#include <cstdint>
#include <span>

namespace platform {

/// A stream of numbers that a seed decides, the same on every machine and with every library (SplitMix64, Steele, Lea and Flood 2014).
/// For synthetic people alone: nothing secret comes from here.
struct Draw {
  std::uint64_t state = 0;
  bool operator==(const Draw&) const = default;

  std::uint64_t next() {
    state += 0x9e3779b97f4a7c15u;
    auto mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
  }
  /// From 0 up to, without, `end`; the bias of the upper 32 bits is below 2^-16 for the small ends used here.
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(((next() >> 32) * end) >> 32); }
  int between(int first, int last) { return first + static_cast<int>(below(static_cast<std::uint32_t>(last - first + 1))); }
  /// True `part` times of `whole`.
  bool once_in(std::uint32_t whole, std::uint32_t part = 1) { return below(whole) < part; }
  template <typename Value>
  const Value& one_of(std::span<const Value> values) { return values[below(static_cast<std::uint32_t>(values.size()))]; }
};

}  // namespace platform
