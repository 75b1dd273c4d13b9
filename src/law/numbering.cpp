#include "law/numbering.h"

#include <cassert>

namespace law {
namespace {

constexpr std::string_view names[] = {"{district}", "{kind}", "{year}", "{n}"};

void replace(std::string& text, std::string_view name, const std::string& value) {
  const auto at = text.find(name);
  if (at != std::string::npos) text.replace(at, name.size(), value);
}

}  // namespace

std::string document_number_pattern(const Settings& settings, const Organization& organization, std::string_view kind, int year) {
  const auto character = settings.kind_characters.find(std::string(kind));
  assert(character != settings.kind_characters.end());
  auto number = settings.numbering;
  replace(number, "{district}", organization.character);
  replace(number, "{kind}", character->second);
  replace(number, "{year}", std::to_string(year));
  return number;
}

std::string document_number(const Settings& settings, const Organization& organization, std::string_view kind, int year, std::int64_t n) {
  assert(n > 0);
  auto number = document_number_pattern(settings, organization, kind, year);
  replace(number, "{n}", std::to_string(n));
  return number;
}

bool is_numbering_pattern(std::string_view pattern) {
  std::string rest(pattern);
  for (const auto name : names) {
    if (rest.find(name) == std::string::npos) return false;
    replace(rest, name, {});
  }
  return rest.find_first_of("{}") == std::string::npos;
}

}  // namespace law
