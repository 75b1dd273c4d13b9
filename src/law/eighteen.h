#pragma once
#include <optional>

#include "law/day.h"

namespace law {

/// Where a day lies against somebody's eighteenth birthday: [eighteen]. Unclear is 1 March of a common year for who was born on
/// 29 February: whether that birthday is on 28 February or on 1 March is not settled.
enum class Eighteen { before, after, unclear };
Eighteen eighteen(Day born_on, Day day);

/// The age from which nobody is a minor. [either_document]
inline constexpr int full_age = 18;

/// Whole years on a day, the birthday itself included; who was born on 29 February turns a year on 1 March of a common year.
int age_on(Day born_on, Day day);

}  // namespace law
