#pragma once
#include <chrono>
#include <expected>
#include <string>
#include <string_view>

#include "base/instant.h"
#include "base/malformed.h"

namespace law {

/// A calendar day where the jurisdiction lies. Legal days are days; only the writer's stamps are instants.
using Day = std::chrono::sys_days;

/// The last day that YYYY-MM-DD can spell.
inline constexpr Day last_day{std::chrono::year{9999} / 12 / 31};

/// YYYY-MM-DD; a date that does not exist is malformed.
std::expected<Day, base::Malformed> parse_day(std::string_view text);
std::string to_text(Day day);
int year_of(Day day);
/// The day it is at `offset` from UTC at that instant.
Day day_at(base::Instant at, std::chrono::minutes offset);

}  // namespace law
