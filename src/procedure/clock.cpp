#include "procedure/clock.h"

namespace procedure {

Pace pace(law::Day due_on, law::Day today) {
  if (due_on == today) return Pace::due_today;
  return due_on < today ? Pace::overdue : Pace::running;
}

std::string_view name(Pace pace) {
  switch (pace) {
    case Pace::not_begun: return "not_begun";
    case Pace::running: return "running";
    case Pace::due_today: return "due_today";
    case Pace::overdue: return "overdue";
    case Pace::stopped: return "stopped";
    case Pace::ended: break;
  }
  return "ended";
}

Clock clock_of(const Inquiry& state, law::Day today) {
  const auto* held = accepted(state);
  if (held == nullptr) return {std::holds_alternative<Withdrawn>(state) ? Pace::ended : Pace::not_begun, {}, {}, {}};
  Clock clock{Pace::ended, held->due, held->from, stops(*held)};
  if (const auto* verifying = std::get_if<Verifying>(&state)) {
    clock.pace = Pace::stopped;
    clock.stops.push_back({verifying->investigation.approval.on, {}});
  } else if ((undecided(state) || std::holds_alternative<Revoked>(state)) && held->due.day) {
    clock.pace = pace(*held->due.day, today);
  }
  return clock;
}

}  // namespace procedure
