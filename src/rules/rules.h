#pragma once
#include <span>
#include <string>
#include <string_view>

#include "law/jurisdiction.h"

/// The law as a filter: a question in JSON a line, an answer in JSON a line (docs/rules.md).
namespace rules {

/// due, residence, finding, count, place, identity.
std::span<const std::string_view> names();

/// Answers the lines of one file descriptor on another until the first ends, in their order, as soon as they are there.
/// 1 if a line was malformed, else 0. `what` is one of `names()`; `today` stands in where a question may leave out its day.
/// A line over 16 MiB is malformed. Throws std::system_error where reading or writing fails.
int run(std::string_view what, const law::Jurisdiction& jurisdiction, law::Day today, int in, int out);

}  // namespace rules
