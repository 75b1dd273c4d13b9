#pragma once
#include "beijing.h"
#include "law/finding.h"

/// A conviction of five years, in effect, for conduct early in 2018; tests change one thing.
law::Record conviction();

inline const law::Day asked_on = day("2026-11-23");
inline const law::Day born_1990 = day("1990-05-05");
inline const law::Day born_2000 = day("2000-03-01");  // 18 on the day after 2018-03-01

/// What is said of this one record, and what follows from it alone.
law::Explained explained(const law::Record& record, std::optional<law::Day> born_on);
law::Outcome outcome(const law::Record& record, std::optional<law::Day> born_on);
/// What should be said of it.
law::Explained expected(law::RecordStatus status, law::Provision provision, std::optional<law::Reading> reading);

/// Whether a proceeding that ended so, or goes on, does not count by that provision, whoever heard it and whatever else is known or not.
bool never_counts(law::Disposition disposition, law::Provision provision);
