#pragma once
#include <span>
#include <string_view>
#include <utility>

#include "base/json_object.h"

namespace rules {

/// A value of an enumeration and how it is spelled in JSON.
template <typename Enum>
using Choice = std::pair<std::string_view, Enum>;

/// Reads a member that is one of the spellings.
template <typename Enum>
Enum choice(const base::JsonObject& in, std::string_view key, std::span<const Choice<Enum>> choices) {
  const auto text = in.text(key);
  for (const auto& [spelling, value] : choices)
    if (spelling == text) return value;
  in.fault(key, "not one of the values known");
  return choices.front().second;
}

/// How a value is spelled.
template <typename Enum>
std::string_view spelling(Enum value, std::span<const Choice<Enum>> choices) {
  for (const auto& [spelling, other] : choices)
    if (other == value) return spelling;
  return {};
}

}  // namespace rules
