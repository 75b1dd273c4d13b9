#include <algorithm>

#include "jurisdiction/part.h"

// organizations.json: the processing places and who stands above them. Names and addresses are the source's; what it has in
// parentheses stands in building, floor and window. Hours are pairs of HH:MM, half-open, in order. Dates of validity are null
// where nobody has written them down; an office that moves gets a second entry, and the first its last day.

namespace jurisdiction {
namespace {

std::optional<std::string> words_or_null(const base::JsonObject& in, std::string_view key) {
  if (in.is_null(key)) return {};
  return words_of(in, key);
}

std::string code_of(const base::JsonObject& in, std::string_view key) {
  const auto code = in.text(key);
  const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
  if (code.size() != 6 || !digits) in.fault(key, "six digits are needed");
  return std::string(code);
}

std::optional<std::chrono::minutes> minutes_of(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return {};
  int value[4];
  for (int i = 0; const char c : {text[0], text[1], text[3], text[4]}) {
    if (c < '0' || c > '9') return {};
    value[i++] = c - '0';
  }
  const int hour = value[0] * 10 + value[1];
  const int minute = value[2] * 10 + value[3];
  if (hour > 23 || minute > 59) return {};
  return std::chrono::minutes{hour * 60 + minute};
}

void read_hours(const base::JsonObject& in, std::vector<law::Hours>& into) {
  in.elements("hours", [&](std::size_t node, const base::JsonPath& path) {
    const auto& nodes = in.document().nodes();
    const bool pair = nodes[node].kind == base::JsonKind::array && nodes[node].next == node + 3;
    const auto opens = pair ? minutes_of(nodes[node + 1].text) : std::nullopt;
    const auto closes = pair ? minutes_of(nodes[node + 2].text) : std::nullopt;
    if (!opens || !closes) return in.faults().at(path, "a pair of HH:MM is needed");
    if (*closes <= *opens || (!into.empty() && *opens <= into.back().closes)) return in.faults().at(path, "not in order");
    into.push_back({*opens, *closes});
  });
  if (into.empty()) in.fault("hours", "no office hours");
}

void read_validity(const base::JsonObject& in, law::Organization& into) {
  into.valid_from = day_or_null(in, "valid_from");
  into.valid_until = day_or_null(in, "valid_until");
  if (into.valid_from && into.valid_until && *into.valid_until < *into.valid_from) in.fault("valid_until", "ends before it begins");
}

law::Organization read_superior(const base::JsonObject& in, const std::string& source) {
  law::Organization one;
  one.code = code_of(in, "code");
  one.name_en = one.sub_bureau_en = words_of(in, "name_en");
  one.name_zh = one.sub_bureau_zh = words_of(in, "name_zh");
  read_validity(in, one);
  one.source = source;
  return one;
}

law::Organization read_organization(const base::JsonObject& in, const std::string& source) {
  law::Organization one;
  one.code = code_of(in, "code");
  one.character = words_of(in, "character");
  one.district_en = words_of(in, "district_en");
  one.district_zh = words_of(in, "district_zh");
  one.name_en = words_of(in, "name_en");
  one.name_zh = in.text("name_zh");
  one.sub_bureau_en = words_of(in, "sub_bureau_en");
  one.sub_bureau_zh = words_of(in, "sub_bureau_zh");
  one.address_en = words_of(in, "address_en");
  one.address_zh = in.text("address_zh");
  one.building = words_or_null(in, "building");
  one.floor = words_or_null(in, "floor");
  one.window = words_or_null(in, "window");
  const auto days = in.text("days");
  if (days != "monday_to_friday" && days != "monday_to_saturday") in.fault("days", "monday_to_friday or monday_to_saturday is needed");
  one.saturdays = days == "monday_to_saturday";
  read_hours(in, one.hours);
  one.superior = code_of(in, "superior");
  read_validity(in, one);
  one.source = source;
  return one;
}

/// Two entries of one district must not be valid on one day.
bool overlap(const law::Organization& a, const law::Organization& b) {
  const bool a_first = a.valid_until && b.valid_from && *a.valid_until < *b.valid_from;
  const bool b_first = b.valid_until && a.valid_from && *b.valid_until < *a.valid_from;
  return a.code == b.code && !a_first && !b_first;
}

}  // namespace

void read_organizations(const base::JsonDocument& document, base::JsonFault& fault, law::Jurisdiction& into) {
  const base::JsonObject in(document, 0, {}, fault, {"source", "compared_on", "superiors", "organizations"});
  const auto source = words_of(in, "source");
  day_of(in, "compared_on");
  in.elements("superiors", [&](std::size_t node, const base::JsonPath& path) {
    const base::JsonObject one(document, node, path, fault, {"code", "name_en", "name_zh", "valid_from", "valid_until"});
    into.superiors.push_back(read_superior(one, source));
  });
  in.elements("organizations", [&](std::size_t node, const base::JsonPath& path) {
    const base::JsonObject one(document, node, path, fault,
                               {"code", "character", "district_en", "district_zh", "name_en", "name_zh", "sub_bureau_en", "sub_bureau_zh", "address_en",
                                "address_zh", "building", "floor", "window", "days", "hours", "superior", "valid_from", "valid_until"});
    auto read = read_organization(one, source);
    if (std::ranges::any_of(into.organizations, [&](const auto& other) { return overlap(other, read); }))
      one.fault("code", "two entries of this district are valid on one day");
    if (std::ranges::none_of(into.superiors, [&](const auto& superior) { return superior.code == read.superior; }))
      one.fault("superior", "no superior has this code");
    into.organizations.push_back(std::move(read));
  });
  if (into.organizations.empty()) in.fault("organizations", "no organization");
}

}  // namespace jurisdiction
