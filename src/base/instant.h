#pragma once
#include <chrono>
#include <expected>
#include <functional>
#include <string>
#include <string_view>

#include "base/malformed.h"

namespace base {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from: the system's clock in the program, the simulated one in the simulator.
using Clock = std::function<Instant()>;
Clock system_clock();

/// RFC 3339 in UTC with milliseconds: 2026-11-23T02:00:00.000Z
std::string to_rfc3339(Instant at);
/// RFC 3339 with any offset, seconds required, fractions cut to milliseconds.
std::expected<Instant, Malformed> parse_rfc3339(std::string_view text);
/// RFC 3339 at a fixed offset, to the second: 2026-11-23T17:00:00+08:00
std::string to_rfc3339(Instant at, std::chrono::minutes offset);

}  // namespace base
