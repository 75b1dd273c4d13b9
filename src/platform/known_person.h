#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "law/finding.h"

namespace platform {

/// A birth date as far as a register knows it: the beginning of YYYY-MM-DD that is known ("1974-08-12", "1974-08", "1974" or nothing).
struct BirthDate {
  std::string known;
  bool operator==(const BirthDate&) const = default;
};

/// Somebody a register knows, with the proceedings against them (most people have none).
struct KnownPerson {
  std::int64_t id = 0;
  std::vector<std::string> names;  // ICAO 9303 spelling, SURNAME<<GIVEN<NAMES; the first is the present one
  BirthDate born;
  std::string nationality;  // ISO 3166-1 alpha-3 or a code of ICAO 9303-3, section 5; empty: unknown
  char sex = 'X';           // M, F or X
  std::vector<std::string> document_numbers;  // present and earlier ones, as `document_number_key` spells them
  std::vector<law::Record> records;           // by id
  bool operator==(const KnownPerson&) const = default;
};

}  // namespace platform
