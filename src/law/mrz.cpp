#include <algorithm>
#include <array>

#include "law/check_digit.h"
#include "law/identity.h"
#include "law/two_digit_year.h"

// Machine-readable zones of ICAO 9303: TD3 (passports, part 4) and TD1 (cards, part 5). [document_numbers]

namespace law {
namespace {

using Fault = IdentityFault;

constexpr char filler = '<';

bool is_zone_character(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == filler; }

std::string stripped(std::string_view field) {
  const auto first = field.find_first_not_of(filler);
  if (first == std::string_view::npos) return {};
  return std::string(field.substr(first, field.find_last_not_of(filler) - first + 1));
}

/// A name's parts with a blank for each run of fillers.
std::string with_blanks(std::string_view field) {
  std::string out;
  for (const char c : field) {
    if (c != filler)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

void read_names(std::string_view field, IdentityReading& into) {
  const auto parting = field.find("<<");
  into.surname = with_blanks(field.substr(0, parting));
  if (parting != std::string_view::npos) into.given_names = with_blanks(field.substr(parting));
}

void read_dates(std::string_view birth, char birth_check, std::string_view expiry, char expiry_check, Day on, IdentityReading& into) {
  const auto born = birth_date(birth, on);
  into.born_on = born.day;
  if (!born.possible) into.faults.push_back(Fault::birth_date);
  if (birth_check != check_digit_731(birth)) into.faults.push_back(Fault::birth_date_check_digit);
  const auto expires = expiry_date(expiry, on);
  into.expires_on = expires.day;
  if (!expires.possible) into.faults.push_back(Fault::expiry);
  if (expiry_check != check_digit_731(expiry)) into.faults.push_back(Fault::expiry_check_digit);
}

std::optional<char> sex_of(char c) { return c == filler ? std::nullopt : std::optional(c); }

IdentityReading read_td3(std::string_view upper, std::string_view lower, Day on) {
  IdentityReading out;
  out.kind = DocumentKind::td3;
  out.document_code = stripped(upper.substr(0, 2));
  out.issuer = stripped(upper.substr(2, 3));
  read_names(upper.substr(5), out);
  out.number = stripped(lower.substr(0, 9));
  if (lower[9] != check_digit_731(lower.substr(0, 9))) out.faults.push_back(Fault::number_check_digit);
  out.nationality = stripped(lower.substr(10, 3));
  read_dates(lower.substr(13, 6), lower[19], lower.substr(21, 6), lower[27], on, out);
  out.sex = sex_of(lower[20]);
  const auto optional = lower.substr(28, 14);
  out.optional = stripped(optional);
  const bool left_open = out.optional.empty() && lower[42] == filler;  // empty optional data need no check digit
  if (!left_open && lower[42] != check_digit_731(optional)) out.faults.push_back(Fault::optional_check_digit);
  std::string all(lower.substr(0, 10));
  all.append(lower.substr(13, 7)).append(lower.substr(21, 22));
  if (lower[43] != check_digit_731(all)) out.faults.push_back(Fault::composite_check_digit);
  return out;
}

/// A number of up to nine characters, or of more: then a filler stands for its check digit, and the rest, the check digit and a
/// filler begin the optional data (9303-5, 4.2.2.1).
void read_td1_number(std::string_view upper, IdentityReading& into) {
  const auto first = upper.substr(5, 9);
  const auto optional = upper.substr(15);
  const auto rest = optional.substr(0, optional.find(filler));
  const bool runs_on = upper[14] == filler && first.back() != filler && rest.size() >= 2;
  into.number = stripped(first);
  into.optional = stripped(runs_on ? optional.substr(rest.size()) : optional);
  if (runs_on) into.number += rest.substr(0, rest.size() - 1);
  const char check = runs_on ? rest.back() : upper[14];
  if (check != check_digit_731(runs_on ? std::string_view(into.number) : first)) into.faults.push_back(Fault::number_check_digit);
}

IdentityReading read_td1(std::string_view upper, std::string_view middle, std::string_view names, Day on) {
  IdentityReading out;
  out.kind = DocumentKind::td1;
  out.document_code = stripped(upper.substr(0, 2));
  out.issuer = stripped(upper.substr(2, 3));
  read_td1_number(upper, out);
  read_dates(middle.substr(0, 6), middle[6], middle.substr(8, 6), middle[14], on, out);
  out.sex = sex_of(middle[7]);
  out.nationality = stripped(middle.substr(15, 3));
  out.optional_2 = stripped(middle.substr(18, 11));
  read_names(names, out);
  std::string all(upper.substr(5));
  all.append(middle.substr(0, 7)).append(middle.substr(8, 7)).append(middle.substr(18, 11));
  if (middle[29] != check_digit_731(all)) out.faults.push_back(Fault::composite_check_digit);
  return out;
}

/// The zone's lines, each of `length` characters of the zone, if that is what it is.
template <std::size_t Count>
std::optional<std::array<std::string_view, Count>> lines_of(std::string_view zone, std::size_t length) {
  if (zone.size() != Count * (length + 1) - 1) return {};
  std::array<std::string_view, Count> lines;
  for (std::size_t i = 0; i < Count; ++i) {
    lines[i] = zone.substr(i * (length + 1), length);
    if (i > 0 && zone[i * (length + 1) - 1] != '\n') return {};
    if (!std::ranges::all_of(lines[i], is_zone_character)) return {};
  }
  return lines;
}

}  // namespace

std::expected<IdentityReading, base::Malformed> read_mrz(std::string_view zone, Day on) {
  if (const auto td3 = lines_of<2>(zone, 44)) return read_td3((*td3)[0], (*td3)[1], on);
  if (const auto td1 = lines_of<3>(zone, 30)) return read_td1((*td1)[0], (*td1)[1], (*td1)[2], on);
  return std::unexpected(base::Malformed{{}, "not two lines of 44 or three of 30 characters A to Z, 0 to 9 and <"});
}

}  // namespace law
