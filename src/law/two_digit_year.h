#pragma once
#include <optional>
#include <string_view>

#include "law/day.h"

namespace law {

/// A date written YYMMDD in a zone or a number, and what became of it.
struct ZoneDate {
  std::optional<Day> day;
  bool possible = true;
  bool operator==(const ZoneDate&) const = default;
};

/// A birth: on or before `on`, in the last hundred years before it. Parts that are fillers are unknown, which is no fault.
ZoneDate birth_date(std::string_view yymmdd, Day on);
/// An expiry: in the hundred years that begin 50 years before `on`.
ZoneDate expiry_date(std::string_view yymmdd, Day on);

}  // namespace law
