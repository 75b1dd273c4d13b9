#pragma once
#include <string_view>

namespace law {

/// The check digit of ICAO 9303-3, 4.9: weights 7, 3, 1; digits as they are, A to Z as 10 to 35, the filler as 0. '0' to '9'.
char check_digit_731(std::string_view text);

/// The check character of ISO/IEC 7064 MOD 11-2 (GB 11643): '0' to '9' or 'X'. `digits` holds decimal digits alone.
char check_character_11_2(std::string_view digits);

}  // namespace law
