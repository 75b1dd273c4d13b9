#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "law/jurisdiction.h"

namespace law {

/// The number of a document: [numbering]. `kind` is a key of the settings' kind_characters ("certificate"); n counts from 1, without gaps,
/// for each office, kind and year. A kind without a character is an assertion.
/// The number before its ordinal is known, {n} standing for it: what an event records before the writer hands the ordinal out.
std::string document_number_pattern(const Settings& settings, const Organization& organization, std::string_view kind, int year);
std::string document_number(const Settings& settings, const Organization& organization, std::string_view kind, int year, std::int64_t n);

/// A number as it is printed, from how somebody typed it: brackets of any kind and width, digits of full width, traditional characters, and blanks.
std::string number_as_printed(std::string_view typed);
/// The year and the ordinal of a number that was typed without its characters, as by somebody who cannot type them: "2026-1", "(2026) 1"; none where it is
/// no such.
struct ShortNumber {
  int year = 0;
  std::int64_t n = 0;
  bool operator==(const ShortNumber&) const = default;
};
std::optional<ShortNumber> short_number(std::string_view typed);

/// Whether the pattern holds each of {district}, {kind}, {year} and {n} exactly once, and no other brace.
bool is_numbering_pattern(std::string_view pattern);

}  // namespace law
