#include <algorithm>

#include "law/check_digit.h"
#include "law/identity.h"
#include "law/state_codes.h"
#include "law/two_digit_year.h"

// The numbers of permanent residence permits and, for trustees, of resident identity cards. [document_numbers]

namespace law {
namespace {

bool are_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool are_letters(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<Day> full_date(std::string_view yyyymmdd) {
  std::string text(yyyymmdd.substr(0, 4));
  text.append("-").append(yyyymmdd.substr(4, 2)).append("-").append(yyyymmdd.substr(6, 2));
  const auto day = parse_day(text);
  return day ? std::optional(*day) : std::nullopt;
}

/// Nationality (3 letters), area (4), YYMMDD, 1 digit, check digit over the first 14.
IdentityReading read_15(std::string_view number, Day on) {
  IdentityReading out;
  out.kind = DocumentKind::permit_15;
  out.nationality = number.substr(0, 3);
  out.area = number.substr(3, 4);
  const auto born = birth_date(number.substr(7, 6), on);
  out.born_on = born.day;
  if (!born.possible) out.faults.push_back(IdentityFault::birth_date);
  if (number[14] != check_digit_731(number.substr(0, 14))) out.faults.push_back(IdentityFault::check_digit);
  return out;
}

/// 9, province (2), nationality (3 digits), YYYYMMDD, sequence (3, its last digit odd for male), check character.
IdentityReading read_18(std::string_view number) {
  IdentityReading out;
  out.kind = DocumentKind::permit_18;
  out.province = number.substr(1, 2);
  out.nationality = alpha_3_of(number.substr(3, 3));
  if (out.nationality.empty()) out.faults.push_back(IdentityFault::nationality);
  out.born_on = full_date(number.substr(6, 8));
  if (!out.born_on) out.faults.push_back(IdentityFault::birth_date);
  out.sex = (number[16] - '0') % 2 == 1 ? 'M' : 'F';
  if (number[17] != check_character_11_2(number.substr(0, 17))) out.faults.push_back(IdentityFault::check_digit);
  return out;
}

bool ends_like_18(std::string_view number) { return are_digits(number.substr(0, 17)) && (are_digits(number.substr(17)) || number[17] == 'X'); }

}  // namespace

std::expected<IdentityReading, base::Malformed> read_permit(std::string_view number, Day on) {
  if (number.size() == 15 && are_letters(number.substr(0, 3)) && are_digits(number.substr(3))) return read_15(number, on);
  if (number.size() == 18 && number[0] == '9' && ends_like_18(number)) return read_18(number);
  return std::unexpected(base::Malformed{{}, "not a permit's 15 or 18 characters"});
}

bool valid_resident_identity_number(std::string_view number) {
  if (number.size() != 18 || !ends_like_18(number)) return false;
  if (number[0] == '0' || number[0] == '9') return false;  // 9 begins the numbers of foreign permanent residents
  return full_date(number.substr(6, 8)) && number[17] == check_character_11_2(number.substr(0, 17));
}

std::optional<Day> resident_born_on(std::string_view number) {
  if (!valid_resident_identity_number(number)) return std::nullopt;
  return full_date(number.substr(6, 8));
}

}  // namespace law
