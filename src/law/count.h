#pragma once
#include <vector>

#include "law/day.h"

namespace law {

/// The place of an inquiry in its natural year, and whether its purpose must be proved: [caution_1] [what_is_an_inquiry]
struct Count {
  int number = 1;
  bool purpose_needed = false;
  bool operator==(const Count&) const = default;
};
/// `accepted`: the days on which the person's other inquiries were accepted, at any office and on any document, in any order.
Count count(Day on, const std::vector<Day>& accepted, int free_inquiries = 3);

}  // namespace law
