#pragma once
#include <optional>

#include "procedure/limit.h"

// The due date moved: an arrangement of holidays that was loaded later puts it on another day. [provisional] [working_day]
namespace procedure {

enum class ClockKind { processing, investigation, review };

struct DueDateMoved {
  ClockKind clock = ClockKind::processing;
  law::Day from, to;
  bool provisional = false;
  base::Digest jurisdiction{};  // the data by which it was computed anew
  bool operator==(const DueDateMoved&) const = default;
};

/// The period of three days, anew by the calendar at hand; none where nothing has moved or the clock stands.
std::optional<DueDateMoved> moved(law::Day from, const std::vector<law::Stop>& stops, const law::Due& promised, const law::Jurisdiction& law);
/// The limit of an investigation or a review, anew.
std::optional<DueDateMoved> moved(const Limit& limit, const law::Jurisdiction& law);

}  // namespace procedure
