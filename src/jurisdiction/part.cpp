#include "jurisdiction/part.h"

namespace jurisdiction {

law::Day day_of(const base::JsonObject& in, std::string_view key) {
  const auto text = in.text(key);
  if (in.faults().any()) return {};
  const auto day = law::parse_day(text);
  if (!day) in.fault(key, day.error().reason);
  return day.value_or(law::Day{});
}

std::optional<law::Day> day_or_null(const base::JsonObject& in, std::string_view key) {
  if (in.is_null(key)) return {};
  return day_of(in, key);
}

std::string words_of(const base::JsonObject& in, std::string_view key) {
  const auto text = in.text(key);
  if (text.empty()) in.fault(key, "empty");
  return std::string(text);
}

}  // namespace jurisdiction
