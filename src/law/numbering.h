#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "law/jurisdiction.h"

namespace law {

/// The number of a document: [numbering]. `kind` is a key of the settings' kind_characters ("certificate"); n counts from 1, without gaps,
/// for each office, kind and year. A kind without a character is an assertion.
/// The number before its ordinal is known, {n} standing for it: what an event records before the writer hands the ordinal out.
std::string document_number_pattern(const Settings& settings, const Organization& organization, std::string_view kind, int year);
std::string document_number(const Settings& settings, const Organization& organization, std::string_view kind, int year, std::int64_t n);

/// Whether the pattern holds each of {district}, {kind}, {year} and {n} exactly once, and no other brace.
bool is_numbering_pattern(std::string_view pattern);

}  // namespace law
