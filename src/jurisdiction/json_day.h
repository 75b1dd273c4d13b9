#pragma once
#include <optional>

#include "base/json_object.h"
#include "law/day.h"

namespace jurisdiction {

/// A member that is a day, YYYY-MM-DD.
law::Day day_of(const base::JsonObject& in, std::string_view key);
std::optional<law::Day> day_or_null(const base::JsonObject& in, std::string_view key);

}  // namespace jurisdiction
