#include "platform/name_agreement.h"

#include <algorithm>
#include <array>
#include <vector>

namespace platform {
namespace {

// ICAO 9303-3, section 6, lets the issuing state choose: Ä is AE or A, Å is AA or A, Ö is OE or O, Ü is UE, UXX or U, Ñ is NXX or N.
// A passport and its successor may choose differently, so both spellings fold to the shorter one.
constexpr std::array<std::pair<std::string_view, char>, 6> choices{{{"UXX", 'U'}, {"NXX", 'N'}, {"AE", 'A'}, {"AA", 'A'}, {"OE", 'O'}, {"UE", 'U'}}};

std::string folded(std::string_view spelling) {
  std::string out;
  out.reserve(spelling.size());
  while (!spelling.empty()) {
    const auto choice = std::ranges::find_if(choices, [&](const auto& one) { return spelling.starts_with(one.first); });
    out += choice == choices.end() ? spelling.front() : choice->second;
    spelling.remove_prefix(choice == choices.end() ? 1 : choice->first.size());
  }
  return out;
}

using Parts = std::vector<std::string>;
struct Name {
  Parts surname, given;
  bool operator==(const Name&) const = default;
};

Parts parts_of(std::string_view text) {
  Parts parts;
  while (!text.empty()) {
    const auto end = std::min(text.find('<'), text.size());
    if (end > 0) parts.push_back(folded(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

Name split(std::string_view name) {
  const auto middle = name.find("<<");
  if (middle == std::string_view::npos) return {parts_of(name), {}};
  return {parts_of(name.substr(0, middle)), parts_of(name.substr(middle + 2))};
}

// ICAO 9303-4, 4.2.3 and 9303-5, 4.2.3: a letter in the last place of the name field (39 places in TD3, 30 in TD1) says that the name may have been cut.
bool may_be_cut(std::string_view name) { return name.size() == 39 || name.size() == 30; }

bool begins(const Parts& cut, const Parts& full) {
  return cut.size() <= full.size() && std::ranges::equal(cut, Parts(full.begin(), full.begin() + static_cast<std::ptrdiff_t>(cut.size())),
                                                         [](const auto& a, const auto& b) { return b.starts_with(a); });
}

// Parts are cut to their first letters or, the last given names, left out; of the surname every part leaves at least its initial.
bool is_cut_of(std::string_view cut, std::string_view full) {
  if (!may_be_cut(cut)) return false;
  if (full.starts_with(cut)) return true;
  const auto a = split(cut);
  const auto b = split(full);
  return a.surname.size() == b.surname.size() && begins(a.surname, b.surname) && !a.given.empty() && begins(a.given, b.given);
}

bool given_names_left_out(const Name& fewer, const Name& more) {
  return fewer.surname == more.surname && !fewer.given.empty() && fewer.given.size() < more.given.size() &&
         std::equal(fewer.given.begin(), fewer.given.end(), more.given.begin());
}

}  // namespace

NameAgreement name_agreement(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return NameAgreement::unknown;
  const auto one = split(a);
  const auto other = split(b);
  if (one == other || is_cut_of(a, b) || is_cut_of(b, a)) return NameAgreement::whole;
  if (given_names_left_out(one, other) || given_names_left_out(other, one)) return NameAgreement::in_part;
  return NameAgreement::none;
}

std::string canonical_name(std::string_view mrz_name) {
  std::string out;
  bool separated = false;
  std::size_t fillers = 0;
  for (const char c : mrz_name) {
    if (c == '<' || c == ' ') {
      ++fillers;
      continue;
    }
    const bool lower = c >= 'a' && c <= 'z';
    if (!lower && (c < 'A' || c > 'Z')) return {};
    if (fillers > 0 && !out.empty()) out += fillers > 1 && !separated ? "<<" : "<";
    if (fillers > 1 && !out.empty()) separated = true;
    fillers = 0;
    out += lower ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return out;
}

std::string name_key(std::string_view mrz_name) { return folded(mrz_name.substr(0, mrz_name.find('<'))).substr(0, 6); }

std::string document_number_key(std::string_view number) {
  std::string out;
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) out += c;
    if (c >= 'a' && c <= 'z') out += static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

}  // namespace platform
