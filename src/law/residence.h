#pragma once
#include <optional>
#include <vector>

#include "law/day.h"

namespace law {

enum class Basis { residence_permit, permanent_residence, visa, visa_free };

struct Stay {
  Day entry;
  std::optional<Day> exit;  // none: an open stay, counted up to the day of application
  Basis basis = Basis::residence_permit;
  bool operator==(const Stay&) const = default;
};

/// How long somebody was present, and what follows: [residence_1] [days_of_presence] [close_call]
struct Residence {
  int days = 0;
  bool enough = false;
  bool officer_decides = false;
  int missing = 0;
  std::optional<Day> reached_on;
  bool operator==(const Residence&) const = default;
};
Residence residence(Day on, const std::vector<Stay>& stays, int needed = 180);

}  // namespace law
