#include "law/eighteen.h"

namespace law {

using std::chrono::year_month_day;
using std::chrono::years;

Eighteen eighteen(Day born_on, Day day) {
  const auto birthday = year_month_day{born_on} + years{18};
  // [eighteen] an act on the birthday is still under 18
  if (birthday.ok()) return day <= Day{birthday} ? Eighteen::before : Eighteen::after;
  // born on 29 February: the birthday is 28 February or 1 March
  const Day march_1{birthday.year() / 3 / 1};
  if (day == march_1) return Eighteen::unclear;
  return day < march_1 ? Eighteen::before : Eighteen::after;
}

int age_on(Day born_on, Day day) {
  const year_month_day born{born_on};
  const year_month_day now{day};
  const int age = static_cast<int>(now.year()) - static_cast<int>(born.year());
  const bool birthday_comes = now.month() < born.month() || (now.month() == born.month() && now.day() < born.day());
  return birthday_comes ? age - 1 : age;
}

}  // namespace law
