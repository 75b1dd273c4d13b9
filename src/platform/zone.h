#pragma once
#include <span>
#include <string>
#include <string_view>

#include "law/day.h"

namespace platform {

/// What the machine-readable zone of a passport says (ICAO 9303-4, TD3), of the synthetic people shown in demonstrations.
struct Zone {
  std::string issuer, name, number, nationality;  // name: SURNAME<<GIVEN<NAMES, longer ones are cut to 39
  law::Day born_on{};
  char sex = 'X';
  law::Day expires_on{};
  std::string optional;  // at most 14
  bool operator==(const Zone&) const = default;
};
/// Two lines of 44 with every check digit, parted by a line feed.
std::string td3_zone(const Zone& zone);

/// ICAO 9303-3, 4.9: weights 7, 3, 1; letters are 10 to 35, fillers 0.
char check_digit(std::string_view field);

/// First two digits of the administrative division codes of the 31 provinces (GB/T 2260).
std::span<const int> provinces();

}  // namespace platform
