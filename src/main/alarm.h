#pragma once
#include <string>
#include <string_view>

namespace main_program {

/// A line of the operator's log that somebody has to act on: `what` in our words, `why` as it was thrown, which names no person.
void alarm(std::string_view what, std::string_view why);

}  // namespace main_program
