#include "law/residence.h"

#include "jurisdiction/json_day.h"
#include "rules/choice.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"on": "2026-06-29", "stays": [{"entry": "2026-01-01", "exit": null, "basis": "residence_permit"}]}
// -> {"days": 180, "enough": true, "officer_decides": true, "missing": 0, "reached_on": "2026-06-29"}

namespace rules {
namespace {

constexpr Choice<law::Basis> bases[] = {
    {"residence_permit", law::Basis::residence_permit},
    {"permanent_residence", law::Basis::permanent_residence},
    {"visa", law::Basis::visa},
    {"visa_free", law::Basis::visa_free},
};

law::Stay read_stay(const base::JsonDocument& question, std::size_t node, const base::JsonPath& path, base::JsonFault& fault) {
  const base::JsonObject in(question, node, path, fault, {"entry", "exit", "basis"});
  law::Stay stay;
  stay.entry = jurisdiction::day_of(in, "entry");
  stay.exit = jurisdiction::day_or_null(in, "exit");
  if (stay.exit && *stay.exit < stay.entry) in.fault("exit", "before the entry");
  stay.basis = choice<law::Basis>(in, "basis", bases);
  return stay;
}

}  // namespace

void residence(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const base::JsonObject in(question, 0, {}, fault, {"on", "stays"});
  const auto on = jurisdiction::day_of(in, "on");
  std::vector<law::Stay> stays;
  in.elements("stays", [&](std::size_t node, const base::JsonPath& path) { stays.push_back(read_stay(question, node, path, fault)); });
  if (fault.any()) return;
  const auto residence = law::residence(on, stays, law.jurisdiction.settings.residence_days);
  if (residence.reached_on && *residence.reached_on > law::last_day) return in.fault("on", "the total is reached after the year 9999");
  JsonLine(answer)
      .open()
      .integer("days", residence.days)
      .boolean("enough", residence.enough)
      .boolean("officer_decides", residence.officer_decides)
      .integer("missing", residence.missing)
      .day_or_null("reached_on", residence.reached_on)
      .close();
}

}  // namespace rules
