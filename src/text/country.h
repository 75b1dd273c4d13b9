#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"

namespace text {

/// The name of a state, territory or issuing organization by its three letters in a travel document (ICAO 9303-3, section 5:
/// ISO 3166-1 alpha-3, Germany also as "D", and the special codes). Letters that name nothing come back as they are.
std::string country(Language language, std::string_view alpha3);
bool is_country(std::string_view alpha3);

/// ISO 3166-1 alpha-3 and the codes of persons without a nationality, in the order of their names: what a form offers.
const std::vector<std::string>& country_codes(Language language);

}  // namespace text
