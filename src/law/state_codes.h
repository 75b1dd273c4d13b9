#pragma once
#include <string>
#include <string_view>

namespace law {

/// ISO 3166-1, and what ICAO 9303-3 (section 5) adds to it for zones: organizations, kinds of British nationality, people without a
/// nationality, the specimen. Names come from elsewhere. Empty where there is no such code.
std::string alpha_3_of(std::string_view numeric);          // "840" -> "USA"
std::string numeric_of(std::string_view alpha_3);          // "USA" -> "840"
std::string alpha_2_of(std::string_view alpha_3);          // "USA" -> "US"
std::string alpha_3_of_alpha_2(std::string_view alpha_2);  // "US" -> "USA"

/// A code that may stand for a state or a nationality in a zone ("D", "GBD", "XXA", "UTO" as well as "USA").
bool is_zone_code(std::string_view code);
/// The state whose name is to be shown for a code of a zone: "D" -> "DEU", "GBD" -> "GBR", "RKS" and others stay as they are.
std::string state_of_zone_code(std::string_view code);
/// Refugees, stateless people and those whose nationality is not given: XXA, XXB, XXC, XXX.
bool is_without_nationality(std::string_view code);

}  // namespace law
