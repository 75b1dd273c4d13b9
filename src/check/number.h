#pragma once
#include <array>
#include <optional>

#include "check/answer.h"
#include "check/standing.h"
#include "check/trust.h"

namespace check {

/// The answer for whoever has only what is printed: the number and the code of 128 bits. None where the register knows no such pair, whether
/// the number or the code is the wrong one; also where no register can be asked, or no seal is known.
std::optional<Answer> check_number(const std::string& number, const std::array<std::uint8_t, 16>& code, const Trust& trust, const Register& asked);

/// The code as it is typed from the paper: Base32 in any case and groups, with 0, 1 and 8 for O, I and B.
std::optional<std::array<std::uint8_t, 16>> read_code(std::string_view typed);

}  // namespace check
