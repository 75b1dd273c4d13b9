#include "law/numbering.h"

#include <cassert>

#include "base/respelt.h"

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

std::string number_as_printed(std::string_view typed) {
  // What stands for what, by the bytes of UTF-8.
  static constexpr std::pair<std::string_view, std::string_view> spelt[] = {
      {"(", "〔"},  {"[", "〔"},  {"（", "〔"}, {"［", "〔"}, {"【", "〔"}, {"﹝", "〔"}, {")", "〕"},  {"]", "〕"},  {"）", "〕"}, {"］", "〕"}, {"】", "〕"},
      {"﹞", "〕"}, {"０", "0"},  {"１", "1"},  {"２", "2"},  {"３", "3"},  {"４", "4"},  {"５", "5"},  {"６", "6"},  {"７", "7"},  {"８", "8"},  {"９", "9"},
      {"證", "证"}, {"號", "号"}, {"東", "东"}, {"豐", "丰"}, {"門", "门"}, {"順", "顺"}, {"興", "兴"}, {"懷", "怀"}, {"補", "补"}, {"復", "复"}, {"訴", "诉"},
      {" ", ""}, {"\t", ""}, {"\u00a0", ""}, {"\u3000", ""}, {"\u200b", ""}};
  return base::respelt(typed, spelt);
}

std::optional<ShortNumber> short_number(std::string_view typed) {
  auto text = number_as_printed(typed);
  for (const auto* bracket : {"〔", "〕"}) replace(text, bracket, "-");
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.find_first_not_of("0123456789 -/.,") != std::string::npos) return std::nullopt;
  std::vector<std::string> groups;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!digit(text[i])) continue;
    if (i == 0 || !digit(text[i - 1])) groups.emplace_back();
    groups.back() += text[i];
  }
  constexpr std::size_t most_digits = 9;
  if (groups.size() != 2 || groups[0].size() != 4 || groups[1].size() > most_digits || groups[1].front() == '0') return std::nullopt;
  return ShortNumber{std::stoi(groups[0]), std::stoll(groups[1])};
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
