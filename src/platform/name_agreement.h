#pragma once
#include <string>
#include <string_view>

namespace platform {

/// How two names in ICAO 9303 spelling stand to each other.
///   whole:   the same name, or one is the other cut to the width of a machine-readable zone
///   in_part: the same surname, and the given names of one are the beginning of the other's (ANNA, ANNA<MARIA)
///   none:    different names; given names in another order are different
///   unknown: one of them has no spelling
enum class NameAgreement { whole, in_part, none, unknown };
NameAgreement name_agreement(std::string_view a, std::string_view b);

/// The one way a name is written here: SURNAME<<GIVEN<NAMES, without fillers at the ends. Empty if it holds anything but letters,
/// fillers and blanks: such a name has no spelling.
std::string canonical_name(std::string_view mrz_name);

/// What names that may agree have in common, to look them up by: up to six letters of the first part of the surname, folded.
std::string name_key(std::string_view mrz_name);

/// The one way a document's number is written here: letters and digits alone, upper case.
std::string document_number_key(std::string_view number);

}  // namespace platform
