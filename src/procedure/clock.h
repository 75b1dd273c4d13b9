#pragma once
#include "procedure/inquiry.h"

// The clock of a matter: whether it runs, until when, where it stood and why. [time_1] [time_3]
namespace procedure {

enum class Pace {
  not_begun,  // before acceptance
  running,
  due_today,
  overdue,
  stopped,    // a verification runs: there is no due date
  ended       // the document is on record, or the application was withdrawn
};

struct Clock {
  Pace pace = Pace::not_begun;
  law::Due due;                  // of the period, where it runs; where it has ended, as it was promised last
  law::Day from;                 // the period's first day, which is not counted
  std::vector<law::Stop> stops;  // the last has no end while the clock stands
  bool operator==(const Clock&) const = default;
};

Clock clock_of(const Inquiry& state, law::Day today);
/// Of a due date alone: running, due today or overdue.
Pace pace(law::Day due_on, law::Day today);
/// "running": below "pace." in words/.
std::string_view name(Pace pace);

}  // namespace procedure
