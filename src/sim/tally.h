#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "office/office.h"

namespace sim {

/// What happened in a world, or in several: how often.
struct Tally {
  std::map<std::string, std::uint64_t> events;       // by name
  std::map<std::string, std::uint64_t> impediments;  // by key
  std::map<std::string, std::uint64_t> hindrances;   // of every other kind
  std::map<std::string, std::uint64_t> incidents;    // crashes, acts at once, forms sent twice, days, looks
  bool operator==(const Tally&) const = default;

  void add(const office::Hindrance& hindrance);
  void add(const Tally& other);
};

/// Every event that can be on record, by name.
std::vector<std::string> all_events();

/// What no act through the office can bring about, each with the reason.
struct OutOfReach {
  std::string name, reason;
};
std::vector<OutOfReach> out_of_reach();

}  // namespace sim
