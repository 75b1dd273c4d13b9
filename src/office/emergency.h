#pragma once
#include "office/authority.h"
#include "office/matter.h"
#include "procedure/access.h"

// Opening another organization's matter in an emergency: with a reason, for half an hour, to see it and nothing else. It is at once on the list of everybody
// whose duty it is to look into it, and the alarm rings where nobody has within a day. [reminder_2]
namespace office {

/// A line of the list of emergencies.
struct EmergencyLine {
  base::Id id;
  procedure::Emergency emergency;
  bool operator==(const EmergencyLine&) const = default;
};
/// The rows that follow from it (rows.h).
std::vector<ledger::Row> emergency_rows(const base::Id& id, const procedure::Emergency& emergency);

/// The inquiry that the number of a document, a receipt or a certificate leads to, wherever it is kept; where it leads to several, the latest that another
/// organization keeps. It is answered with the inquiry; a form that was sent before opens nothing anew.
std::expected<base::Id, Hindrance> open_in_emergency(const Office& office, const Subject& subject, FormKey form, const std::string& number,
                                                     const procedure::OpenInEmergency& command);
/// Whether the subject has it open.
bool in_emergency(const Office& office, const Subject& subject, const base::Id& inquiry);

/// Those that concern the subject's organization, as the one that keeps the matter or the one that opened it; for the auditor all. Those that wait for a
/// second officer, the oldest first; then those that were looked into, the latest first, at most a hundred.
std::expected<std::vector<EmergencyLine>, Hindrance> see_emergencies(const Office& office, const Subject& subject);
/// How many of them wait for a second officer; a number tells nothing of a person and is not recorded.
std::size_t count_unexamined(const Office& office, const Subject& subject);
std::expected<EmergencyLine, Hindrance> see_emergency(const Office& office, const Subject& subject, const base::Id& id);
std::expected<base::Id, Hindrance> examine_emergency(const Office& office, const Subject& subject, FormKey form, const base::Id& id,
                                                     const procedure::ExamineEmergency& command);

/// Rings for each that nobody examined within a day, once. Answers them.
std::vector<base::Id> raise_emergency_alarms(const Office& office);

}  // namespace office
