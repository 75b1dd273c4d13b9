#pragma once
#include <stdexcept>
#include <string_view>

#include "jurisdiction/jurisdiction.h"

/// Words for the tests of the provisions.
inline law::Day day(std::string_view text) {
  const auto parsed = law::parse_day(text);
  if (!parsed) throw std::invalid_argument(std::string(text));
  return *parsed;
}

inline const law::Jurisdiction& beijing() {
  static const auto read = jurisdiction::embedded();
  return read;
}
