#include "procedure/telling.h"

namespace procedure {

std::optional<Untold> untold(const std::optional<Untold>& before, const DueDateMoved& event) {
  const auto given = before ? before->given : event.from;
  if (given == event.to) return std::nullopt;
  return Untold{given, event.to};
}

ApplicantTold decide(const Untold& untold, const TellOfDueDate& command, const Circumstance& at) {
  return {at.on, untold.due_on, command.means, command.note, at.officer};
}

}  // namespace procedure
