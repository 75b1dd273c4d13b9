#pragma once
#include <cstdint>
#include <vector>

#include "base/id.h"
#include "law/jurisdiction.h"

namespace procedure {

/// What an act brings with it: the day on which it is done, the law of the place, who does it.
struct Circumstance {
  law::Day on;
  const law::Jurisdiction& law;
  base::Id officer;          // the account
  std::string organization;  // the code of the officer's organization
};

/// What the writer added to an event: the moment, and the numbers it handed out.
struct Stamp {
  base::Instant at{};
  std::vector<std::uint64_t> numbers = {};
  std::uint64_t position = 0;  // of its entry in the journal
  bool operator==(const Stamp&) const = default;
};

/// A number of the register of documents before its ordinal is known: "京公朝犯查证字〔2026〕{n}号". [numbering]
std::string numbered(const std::string& pattern, std::uint64_t ordinal);

}  // namespace procedure
