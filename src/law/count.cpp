#include "law/count.h"

#include <algorithm>

namespace law {

Count count(Day on, const std::vector<Day>& accepted, int free_inquiries) {
  const auto before = std::ranges::count_if(accepted, [&](Day day) { return year_of(day) == year_of(on) && day <= on; });
  const int number = static_cast<int>(before) + 1;
  return {number, number > free_inquiries};  // [caution_1] the free ones are excluded
}

}  // namespace law
