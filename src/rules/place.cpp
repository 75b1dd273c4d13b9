#include "law/organization.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"district": "Chaoyang", "at": "2026-11-23T10:00:00+08:00"}
// -> {"organization": "Entry/Exit Service Center for Foreigners, …", "address": "…", "building": null, "floor": null, "window": null,
//     "open": true, "closes_at": "2026-11-23T17:00:00+08:00", "opens_next": null, "assumed": false}

namespace rules {
namespace {

/// RFC 3339. A sixtieth second exists only as a leap second, before midnight UTC at the end of a month.
base::Instant instant_of(const base::JsonObject& in, std::string_view key) {
  const auto text = in.text(key);
  const auto at = base::parse_rfc3339(text);
  if (!at) {
    in.fault(key, at.error().reason);
    return {};
  }
  if (text.substr(17, 2) == "60") {
    const auto second = std::chrono::floor<std::chrono::seconds>(*at);
    const auto day = std::chrono::floor<std::chrono::days>(*at);
    if (second != day || std::chrono::year_month_day{day}.day() != std::chrono::day{1}) in.fault(key, "not a leap second");
  }
  return *at;
}

void write_time(JsonLine& line, std::string_view key, const std::optional<base::Instant>& at, std::chrono::minutes offset) {
  at ? line.text(key, base::to_rfc3339(*at, offset)) : line.null(key);
}

}  // namespace

void place(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const auto& jurisdiction = law.jurisdiction;
  const base::JsonObject in(question, 0, {}, fault, {"district", "at"});
  const auto district = in.text("district");
  const auto at = instant_of(in, "at");
  if (fault.any()) return;
  const auto day = law::day_at(at, jurisdiction.offset);
  const auto* organization = law::organization_of(jurisdiction.organizations, district, day);
  if (organization == nullptr) return in.fault("district", "no district is so called");
  const auto opening = law::opening_at(*organization, jurisdiction.calendar, jurisdiction.offset, at);
  if (day > law::last_day || (opening.opens_next && law::day_at(*opening.opens_next, jurisdiction.offset) > law::last_day))
    return in.fault("at", "after the year 9999");
  JsonLine line(answer);
  line.open()
      .text("organization", organization->name_en)
      .text("address", organization->address_en)
      .text_or_null("building", organization->building)
      .text_or_null("floor", organization->floor)
      .text_or_null("window", organization->window)
      .boolean("open", opening.open);
  write_time(line, "closes_at", opening.closes_at, jurisdiction.offset);
  write_time(line, "opens_next", opening.opens_next, jurisdiction.offset);
  line.boolean("assumed", opening.assumed).close();
}

}  // namespace rules
