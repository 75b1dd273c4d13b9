#pragma once
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/day.h"

namespace law {

enum class DocumentKind { td1, td3, permit_15, permit_18 };
enum class IdentityFault {
  number_check_digit, nationality, birth_date, birth_date_check_digit, expiry, expiry_check_digit,
  optional_check_digit, composite_check_digit, check_digit
};

/// "number_check_digit": the fault's name, as `qingbai rules identity` spells it.
std::string_view name(IdentityFault fault);

/// What a machine-readable zone or a permit's number says, and what is wrong with it: [document_numbers]
struct IdentityReading {
  DocumentKind kind = DocumentKind::td3;
  std::vector<IdentityFault> faults;  // in the order of the zone
  std::string document_code, issuer, surname, given_names, number, nationality, optional, optional_2;
  std::optional<Day> born_on, expires_on;
  std::optional<char> sex;       // M, F or X
  std::string area, province;    // of permits
  bool valid() const { return faults.empty(); }
  bool operator==(const IdentityReading&) const = default;
};

std::expected<IdentityReading, base::Malformed> read_mrz(std::string_view zone, Day on);
std::expected<IdentityReading, base::Malformed> read_permit(std::string_view number, Day on);
/// A resident identity card's 18 characters (MOD 11-2), as trustees bring it.
bool valid_resident_identity_number(std::string_view number);
/// The birth date that such a number holds; none where it is no resident identity card's.
std::optional<Day> resident_born_on(std::string_view number);

/// A name as ICAO 9303-3 spells it in a machine-readable zone: A to Z and single fillers; comparing two names means
/// comparing these. Empty where the script has no such spelling (the zone's own spelling is the name then).
std::string icao_spelling(std::string_view name_utf8);

/// The number of an identity document as it is on record, from how somebody typed it: in capitals, without blanks.
std::string document_number_as_recorded(std::string_view typed);

}  // namespace law
