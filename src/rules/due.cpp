#include "jurisdiction/json_day.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"start": "2026-09-30", "working_days": 3, "stops": [{"approved": "2026-10-08", "concluded": "2026-10-12"}]}
// -> {"due": "2026-10-15", "provisional": false}

namespace rules {
namespace {

law::Stop read_stop(const base::JsonDocument& question, std::size_t node, const base::JsonPath& path, base::JsonFault& fault) {
  const base::JsonObject in(question, node, path, fault, {"approved", "concluded"});
  const law::Stop stop{jurisdiction::day_of(in, "approved"), jurisdiction::day_or_null(in, "concluded")};
  if (stop.concluded && *stop.concluded < stop.approved) in.fault("concluded", "before the approval");
  return stop;
}

}  // namespace

void due(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const base::JsonObject in(question, 0, {}, fault, {"start", "working_days", "?stops"});
  const auto start = jurisdiction::day_of(in, "start");
  const auto working_days = static_cast<int>(in.integer("working_days", 1, 1000));
  std::vector<law::Stop> stops;
  if (!fault.any() && in.has("stops"))
    in.elements("stops", [&](std::size_t node, const base::JsonPath& path) { stops.push_back(read_stop(question, node, path, fault)); });
  if (fault.any()) return;
  const auto due = law.working_days.due(start, working_days, stops);
  if (due.day && *due.day > law::last_day) return in.fault("start", "the limit ends after the year 9999");
  JsonLine(answer).open().day_or_null("due", due.day).boolean("provisional", due.provisional).close();
}

}  // namespace rules
