#pragma once
#include "office/rows.h"

// The public lists of statuses: which entry a certificate gets, and which entries do not stand any more.
namespace office {

inline constexpr std::uint32_t status_entries = 1u << 20;  // of one list
inline constexpr std::uint32_t status_lists_a_year = 16;

/// An entry of a list of this year that no certificate has, at random; of the next list where a list is nearly full.
/// Throws where all lists of the year are.
procedure::StatusEntry free_status_entry(const Office& office, int year);
/// The stream that begins when the entry is taken.
base::Id status_stream(const procedure::StatusEntry& entry);

/// Whether there is or may be such a list now: those of the years from 2026 on.
bool is_status_list(const Office& office, std::uint32_t list);
/// The first list of each year so far: all that are in use, until one of them is nearly full.
std::vector<std::uint32_t> first_status_lists(const Office& office);
/// Whether there was or may have been such a list at that moment: not before its year, not before the first entry of all, and not in time to come.
bool was_status_list(const Office& office, std::uint32_t list, base::Instant at);
/// The entries of a list whose certificates are revoked, replaced ones too: now, or by that moment.
std::vector<std::uint32_t> revoked_entries(const Office& office, std::uint32_t list, base::Instant at = base::Instant::max());
/// The question that finds the certificate of an entry.
ledger::RowQuery status_query(const procedure::StatusEntry& entry);
/// How the certificate of an entry stands; none where the entry is not taken.
std::optional<OnRecord> on_record(const Office& office, const procedure::StatusEntry& entry);

/// The rows by which these are found.
void add_status_rows(const base::Id& inquiry, const procedure::Inquiry& state, std::vector<ledger::Row>& to);

}  // namespace office
