#include "office/status.h"

#include <map>
#include <stdexcept>

#include "base/cbor.h"
#include "law/day.h"

namespace office {
namespace {

constexpr int first_year = 2026;
constexpr int tries = 64;  // a list that is nine tenths full refuses one search in a thousand

std::uint32_t first_list(int year) { return static_cast<std::uint32_t>(year - 2000) * status_lists_a_year; }

std::string name_of(const procedure::StatusEntry& entry) { return std::to_string(entry.list) + "/" + std::to_string(entry.index); }

std::uint32_t random_index(const Office& office) {
  std::array<std::uint8_t, 4> bits{};
  office.random(bits);
  return (std::uint32_t{bits[0]} << 16 | std::uint32_t{bits[1]} << 8 | bits[2]) % status_entries;
}

// The documents of a matter that have an entry, with how they stand; and what has one and was never signed.
std::vector<std::pair<OnRecord, procedure::StatusEntry>> entries_of(const procedure::Inquiry& state) {
  std::vector<std::pair<OnRecord, procedure::StatusEntry>> entries;
  const auto documents = documents_on_record(state);
  std::size_t place = 0;
  if (const auto* accepted = procedure::accepted(state)) {
    for (const auto& past : accepted->past) {
      if (past.status) entries.emplace_back(documents.at(place), *past.status);
      ++place;
    }
    for (const auto& one : accepted->never_signed)
      if (one.status) entries.emplace_back(on_record(one), *one.status);
  }
  if (const auto standing = procedure::standing_document(state); standing && standing->status) entries.emplace_back(documents.at(place), *standing->status);
  return entries;
}

struct RevokedEntry {
  std::uint32_t index;
  base::Instant at;
};

base::Bytes as_bytes(const std::vector<RevokedEntry>& entries) {
  base::CborWriter out;
  out.array(entries.size());
  for (const auto& entry : entries) out.array(2).uint(entry.index).integer(entry.at.time_since_epoch().count());
  return out.take();
}

// The moment of the first entry of all; none where there is no entry yet.
std::optional<base::Instant> first_moment(const Office& office) {
  std::optional<base::Instant> first;
  office.journal.each([&first](const ledger::Entry& entry) { return first = entry.stamp.at, false; });
  return first;
}

}  // namespace

procedure::StatusEntry free_status_entry(const Office& office, int year) {
  for (std::uint32_t part = 0; part < status_lists_a_year; ++part)
    for (int i = 0; i < tries; ++i) {
      const procedure::StatusEntry entry{first_list(year) + part, random_index(office)};
      if (office.journal.load(status_stream(entry)).empty()) return entry;
    }
  throw std::runtime_error("every list of statuses of the year is full");
}

base::Id status_stream(const procedure::StatusEntry& entry) { return base::derived_id("status/" + name_of(entry), base::Id{}); }

bool is_status_list(const Office& office, std::uint32_t list) {
  return list >= first_list(first_year) && list < first_list(law::year_of(today(office)) + 1);
}

std::vector<std::uint32_t> first_status_lists(const Office& office) {
  std::vector<std::uint32_t> lists;
  for (int year = first_year; year <= law::year_of(today(office)); ++year) lists.push_back(first_list(year));
  return lists;
}

bool was_status_list(const Office& office, std::uint32_t list, base::Instant at) {
  if (!is_status_list(office, list) || at > office.clock()) return false;
  if (list >= first_list(law::year_of(law::day_at(at, office.law.offset)) + 1)) return false;
  const auto first = first_moment(office);
  return first && at >= *first;
}

std::vector<std::uint32_t> revoked_entries(const Office& office, std::uint32_t list, base::Instant at) {
  std::vector<std::uint32_t> revoked;
  const ledger::RowQuery all{"revoked", std::to_string(list), {}, 0, status_entries};
  for (const auto& row : office.journal.rows(all)) {
    base::CborReader in(row.summary);
    for (auto left = in.array(); left > 0 && !in.failed(); --left) {
      if (in.array() != 2) in.fail("not an entry with its moment");
      const auto index = static_cast<std::uint32_t>(in.uint());
      if (base::Instant{base::Instant::duration{in.integer()}} <= at) revoked.push_back(index);
    }
    if (!in.finish()) throw std::runtime_error("a line of a list does not decode; rebuild the lists");
  }
  return revoked;
}

ledger::RowQuery status_query(const procedure::StatusEntry& entry) { return {"status", name_of(entry), {}, 0, 1}; }

std::optional<OnRecord> on_record(const Office& office, const procedure::StatusEntry& entry) {
  const auto rows = office.journal.rows(status_query(entry));
  if (rows.empty()) return std::nullopt;
  return on_record(rows.front());
}

void add_status_rows(const base::Id& inquiry, const procedure::Inquiry& state, std::vector<ledger::Row>& to) {
  std::map<std::uint32_t, std::vector<RevokedEntry>> revoked;
  for (const auto& [document, entry] : entries_of(state)) {
    to.push_back({"status", inquiry, name_of(entry), {}, 0, summary_of(document)});
    if (document.revoked_at) revoked[entry.list].push_back({entry.index, *document.revoked_at});
  }
  for (const auto& [list, entries] : revoked) to.push_back({"revoked", inquiry, std::to_string(list), {}, 0, as_bytes(entries)});
}

}  // namespace office
