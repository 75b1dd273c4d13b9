#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "law/day.h"
#include "platform/draw.h"

namespace platform {

/// The number that stands at `index` in a pattern's own order (# a digit, @ a letter, else itself). The order is scrambled by `start` and never
/// yields a number twice before all have been used.
std::string passport_number(std::string_view pattern, std::uint64_t index, std::uint64_t start);

/// A permanent residence permit of 15 characters: nationality, area, YYMMDD, a digit, check digit 7-3-1 over the first 14. [document_numbers]
std::string permit_15(Draw& draw, std::string_view nationality, law::Day born_on);

/// A permanent residence permit of 18 characters: 9, province, ISO 3166-1 numeric, YYYYMMDD, sequence (its last digit odd for men), MOD 11-2.
/// [document_numbers]
std::string permit_18(Draw& draw, int nationality, law::Day born_on, char sex);

}  // namespace platform
