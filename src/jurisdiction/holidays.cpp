#include "jurisdiction/part.h"

// A year's arrangement:  {"year": 2026, "source": "...", "known_until": "2026-12-31",
//                         "off": [{"date": "2026-01-01", "name": "元旦"}], "make_up": [{"date": "2026-01-04", "name": "元旦"}]}
// The statutory days:    {"source": "...", "known_until": "2028-12-31", "days": [{"date": "2027-01-01", "name": "元旦", "status": "computed"}]}

namespace jurisdiction {
namespace {

using Days = std::map<law::Day, std::string>;

/// A year's days, in order, each once; they may lie a few days outside the year.
void read_days(const base::JsonObject& in, std::string_view key, int year, Days& into) {
  in.elements(key, [&](std::size_t node, const base::JsonPath& path) {
    const base::JsonObject one(in.document(), node, path, in.faults(), {"date", "name"});
    const auto day = day_of(one, "date");
    auto name = words_of(one, "name");
    const auto around = law::year_of(day) - year;
    if (around < -1 || around > 1) one.fault("date", "far from its year");
    if (!into.empty() && into.rbegin()->first >= day) one.fault("date", "not in order");
    into.emplace(day, std::move(name));
  });
}

}  // namespace

void read_arrangement(const base::JsonDocument& document, base::JsonFault& fault, int year, law::Calendar& into) {
  const base::JsonObject in(document, 0, {}, fault, {"year", "source", "known_until", "off", "make_up"});
  law::Arrangement arrangement;
  arrangement.year = static_cast<int>(in.integer("year", year, year));
  arrangement.source = words_of(in, "source");
  if (law::year_of(day_of(in, "known_until")) != year) in.fault("known_until", "not in its year");
  read_days(in, "off", year, arrangement.off);
  read_days(in, "make_up", year, arrangement.make_up);
  for (const auto& [day, name] : arrangement.make_up)
    if (arrangement.off.contains(day)) in.fault("make_up", "a day off is made up");
  into.arrangements.emplace(year, std::move(arrangement));
}

void read_statutory(const base::JsonDocument& document, base::JsonFault& fault, law::Calendar& into) {
  const base::JsonObject in(document, 0, {}, fault, {"source", "known_until", "days"});
  words_of(in, "source");
  const auto until = day_of(in, "known_until");
  in.elements("days", [&](std::size_t node, const base::JsonPath& path) {
    const base::JsonObject one(document, node, path, fault, {"date", "name", "status"});
    const auto day = day_of(one, "date");
    const auto name = words_of(one, "name");
    const auto status = one.text("status");
    if (status != "published" && status != "computed") one.fault("status", "published or computed is needed");
    if (day > until) one.fault("date", "after known_until");
    if (!into.statutory.empty() && into.statutory.rbegin()->first > day) one.fault("date", "not in order");
    auto& names = into.statutory[day];  // two holidays may fall on one day
    names += (names.empty() ? "" : "、") + name;
  });
}

}  // namespace jurisdiction
