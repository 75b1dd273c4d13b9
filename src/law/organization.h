#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "law/day.h"
#include "law/working_day.h"

namespace law {

/// Half-open hours of a day, in minutes after midnight.
struct Hours {
  std::chrono::minutes opens;
  std::chrono::minutes closes;
  bool operator==(const Hours&) const = default;
};

/// A processing place of the source, with everything the source says of it: [place_3]
struct Organization {
  std::string code;         // the district's six digits
  std::string character;    // the district in one character, for the numbers of its documents: [numbering]
  std::string district_en;  // "Chaoyang"
  std::string district_zh;  // "朝阳"
  std::string name_en;      // without what the source has in parentheses
  std::string name_zh;      // empty where not sure
  std::string sub_bureau_en;  // "Chaoyang Sub-Bureau of Beijing Public Security Bureau": in whose name it acts
  std::string sub_bureau_zh;
  std::string address_en;
  std::string address_zh;  // empty where not sure
  std::optional<std::string> building, floor, window;
  std::vector<Hours> hours;
  bool saturdays = false;
  std::string superior;  // the code of the organization above it
  std::string source;
  std::optional<Day> valid_from, valid_until;  // none: since before it was written down, and still; the last day is inside
  bool operator==(const Organization&) const = default;
};

struct Opening {
  bool open = false;
  std::optional<base::Instant> closes_at;
  std::optional<base::Instant> opens_next;
  bool assumed = false;  // [closed_on_holidays]
  bool operator==(const Opening&) const = default;
};
Opening opening_at(const Organization& organization, const Calendar& calendar, std::chrono::minutes offset, base::Instant at);

/// By English or Chinese name (朝阳 or 朝阳区) or code, in any case; none where no district is so called or none is valid that day: [place_1] [place_2]
const Organization* organization_of(const std::vector<Organization>& all, std::string_view district, Day on);

}  // namespace law
