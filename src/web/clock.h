#pragma once
#include "office/matter.h"
#include "procedure/clock.h"
#include "web/page.h"

namespace web {

/// The rows of a matter's clock: accepted when, due when, where it stood and why. [time_1] [time_3]
std::vector<html::SummaryRow> clock_rows(const Visit& visit, const procedure::Inquiry& state);
/// How each date is reached, day by day: of the period, and of an investigation's own limit.
html::Html clock_derivations(const Visit& visit, const procedure::Inquiry& state);

/// A limit of its own: its last day, how it is reached, and whether it was extended. [investigation_limit] [review_3]
std::vector<html::SummaryRow> limit_rows(const Visit& visit, const procedure::Limit& limit);
html::Html limit_derivation(const Visit& visit, const procedure::Limit& limit);

/// A due date with what there is to say of it today: overdue, today, provisional.
html::Html said_due(const Visit& visit, law::Day due_on, bool provisional, bool ended = false);

}  // namespace web
