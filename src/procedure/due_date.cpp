#include "procedure/due_date.h"

namespace procedure {
namespace {

std::optional<DueDateMoved> between(ClockKind clock, const law::Due& before, const law::Due& after, const law::Jurisdiction& law) {
  // provisional: that a date is now certain is worth telling too, though it stays.
  const bool same = before.day == after.day && before.provisional == after.provisional;
  if (!before.day || !after.day || same) return std::nullopt;
  return DueDateMoved{clock, *before.day, *after.day, after.provisional, law.digest};
}

}  // namespace

std::optional<DueDateMoved> moved(law::Day from, const std::vector<law::Stop>& stops, const law::Due& promised, const law::Jurisdiction& law) {
  return between(ClockKind::processing, promised, law::due(law.calendar, from, law.settings.processing_days, stops), law);
}

std::optional<DueDateMoved> moved(const Limit& limit, const law::Jurisdiction& law) {
  const auto clock = limit.kind == LimitKind::investigation ? ClockKind::investigation : ClockKind::review;
  return between(clock, limit.due, due_of(limit, law), law);
}

}  // namespace procedure
