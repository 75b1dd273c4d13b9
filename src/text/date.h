#pragma once
#include <chrono>
#include <cstdint>
#include <string>

#include "base/instant.h"
#include "text/language.h"

namespace text {

/// 2026年11月23日; 23 November 2026. Gregorian, Latin digits, in every language.
std::string date_text(Language language, std::chrono::sys_days day);
/// 2026-11-23: what stands beside a date that many must read (ISO 8601).
std::string iso_date(std::chrono::sys_days day);
/// 17:05, at a fixed offset from UTC.
std::string time_text(base::Instant at, std::chrono::minutes offset);
/// The date and the time: 2026年11月23日17:05; 23 November 2026, 17:05.
std::string moment_text(Language language, base::Instant at, std::chrono::minutes offset);
/// 周一, Monday.
std::string weekday_text(Language language, std::chrono::sys_days day);
/// A quantity: 12,345.
std::string number_text(Language language, std::int64_t number);

}  // namespace text
