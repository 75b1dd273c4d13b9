#pragma once
#include <cstdint>
#include <utility>

#include "law/working_day.h"

namespace law {

/// The working days of a calendar, numbered once, so that a due date is a look-up and not a walk. Its answers are those of `due`.
class WorkingDayIndex {
 public:
  explicit WorkingDayIndex(const Calendar& calendar);
  Due due(Day start, int working_days, const std::vector<Stop>& stops = {}) const;

 private:
  std::int64_t rank(Day day) const;  // working days up to and including that day, from an origin that does not matter
  Day select(std::int64_t rank) const;
  bool known(Day from, Day to) const;

  // Inside [first_, last_] the calendar has something to say; outside it is Monday to Friday.
  Day first_, last_;
  std::int64_t before_ = 0;          // the rank of the day before first_
  std::int64_t shift_ = 0;           // what holidays and make-up days changed in all
  std::vector<std::int64_t> ranks_;  // of each day inside
  std::vector<Day> working_;         // the working days inside
  std::vector<std::pair<Day, Day>> known_;  // spans of years with an arrangement
};

}  // namespace law
