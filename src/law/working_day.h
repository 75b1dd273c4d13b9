#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "law/day.h"

namespace law {

/// One year's arrangement by the State Council: [working_day]
struct Arrangement {
  int year = 0;
  std::string source;
  std::map<Day, std::string> off;      // days off, with the holiday's name
  std::map<Day, std::string> make_up;  // days worked instead
  bool operator==(const Arrangement&) const = default;
};

/// What is known of working days, and until when.
struct Calendar {
  std::map<int, Arrangement> arrangements;
  std::map<Day, std::string> statutory;  // the statutory days that the law fixes, for years without arrangement
  bool operator==(const Calendar&) const = default;
  bool known(int year) const { return arrangements.contains(year); }
};

enum class DayKind { working, weekend, day_off, make_up };
DayKind kind_of(const Calendar& calendar, Day day);
bool is_working_day(const Calendar& calendar, Day day);

/// The time of investigation and verification: [time_3] [stopped_days]
struct Stop {
  Day approved;
  std::optional<Day> concluded;  // none: it still runs
  bool operator==(const Stop&) const = default;
};

struct Due {
  std::optional<Day> day;    // none while a stop runs
  bool provisional = false;  // a day walked over lies in a year whose arrangement is not loaded
  bool operator==(const Due&) const = default;
};

/// The last day of a limit of `working_days` that starts on `start`: [time_1] [first_day_not_counted] [stopped_days] [provisional]
Due due(const Calendar& calendar, Day start, int working_days, const std::vector<Stop>& stops = {});

/// One day on the way to a due date, for the derivation that a person can follow.
struct Step {
  Day day;
  DayKind kind;
  bool stopped = false;
  int counted = 0;  // the ordinal of the working day, 0 where the day is not counted
  bool operator==(const Step&) const = default;
};
std::vector<Step> derivation(const Calendar& calendar, Day start, int working_days, const std::vector<Stop>& stops = {});

}  // namespace law
