#include "law/count.h"

#include "jurisdiction/json_day.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"on": "2026-11-23", "accepted": ["2026-01-05", "2026-03-02", "2026-10-09"]} -> {"number": 4, "purpose_needed": true}

namespace rules {

void count(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const base::JsonObject in(question, 0, {}, fault, {"on", "accepted"});
  const auto on = jurisdiction::day_of(in, "on");
  std::vector<law::Day> accepted;
  in.elements("accepted", [&](std::size_t node, const base::JsonPath& path) {
    const auto day = law::parse_day(question.nodes()[node].text);
    if (!day) return fault.at(path, day.error().reason);
    accepted.push_back(*day);
  });
  if (fault.any()) return;
  const auto count = law::count(on, accepted, law.jurisdiction.settings.free_inquiries);
  JsonLine(answer).open().integer("number", count.number).boolean("purpose_needed", count.purpose_needed).close();
}

}  // namespace rules
