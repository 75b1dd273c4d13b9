#include "web/due.h"

#include "html/typography.h"

namespace web {
namespace {

std::string why(const Visit& visit, const law::Step& step) {
  if (step.stopped) return visit.say("case.step.stopped");
  const auto made_up = step.kind == law::DayKind::make_up ? ", " + visit.say("case.step.make_up") : std::string{};
  if (step.counted > 0) return visit.say("case.step.counted", {{"number", static_cast<std::int64_t>(step.counted)}}) + made_up;
  return visit.say(step.kind == law::DayKind::weekend ? "case.step.weekend" : "case.step.day_off");
}

}  // namespace

html::Html due_derivation(const Visit& visit, law::Day start, int working_days, const std::vector<law::Stop>& stops, const char* first) {
  const auto line = [&](law::Day day, const std::string& said) {
    return html::time(law::to_text(day), html::Html(visit.weekday(day))) + html::Html(visit.say("frame.colon") + said);
  };
  std::vector<html::Html> lines{line(start, visit.say(first))};
  for (const auto& step : law::derivation(visit.office().law.calendar, start, working_days, stops)) lines.push_back(line(step.day, why(visit, step)));
  return html::bullets(lines);
}

}  // namespace web
