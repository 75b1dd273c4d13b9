#pragma once
#include <optional>
#include <string_view>

namespace law {

/// What ICAO 9303-3 (section 6) writes for a letter that is not A to Z, in either case; none where its tables do not have it.
std::optional<std::string_view> icao_letter(char32_t letter);

}  // namespace law
