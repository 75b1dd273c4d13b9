#pragma once
#include "office/office.h"
#include "procedure/due_date.h"

// Clocks that never surprise: what moved when a year's arrangement was loaded, and which investigations are past their limit. [provisional]
// [investigation_limit]
namespace office {

/// A due date that moved: of an inquiry's period or investigation, or of a review.
struct Moved {
  base::Id inquiry;
  std::optional<base::Id> review = {};
  procedure::DueDateMoved event;
  bool operator==(const Moved&) const = default;
};

/// Computes every running clock by the calendar at hand, appends what moved, and lists it: the applicants concerned are to be told. Doing it again
/// moves nothing.
std::vector<Moved> recompute_clocks(const Office& office);

/// Rings for every investigation whose limit has passed, once each. Answers their inquiries.
std::vector<base::Id> raise_alarms(const Office& office);

}  // namespace office
