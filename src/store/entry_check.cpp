#include "store/entry_check.h"

#include <algorithm>

#include "store/tree_table.h"

namespace store {

using namespace ledger;

namespace {

// A left join: an entry whose stream has no row at all must be seen, not skipped.
const std::string read_entries = "SELECT " + std::string(entry_columns) +
                                 ", s.key, s.restricted_key, s.stream IS NULL FROM entries e LEFT JOIN streams s ON s.stream = e.stream ORDER BY e.position";

std::optional<base::Id> stream_in(const sql::Statement& row) {
  base::Id id;
  if (row.bytes(1).size() != id.bytes.size()) return std::nullopt;
  std::ranges::copy(row.bytes(1), id.bytes.begin());
  return id;
}

}  // namespace

void EntryCheck::run(Report& report) {
  try {
    sql::Cursor row(connection_.cached(read_entries));
    while (row.next()) {
      if (auto what = check(*row, report); !what.empty()) {
        report.fault = Fault{report.entries, stream_in(*row), std::move(what)};
        return;
      }
      ++report.entries;
    }
  } catch (const sql::Error& error) {
    report.fault = Fault{report.entries, std::nullopt, std::string("the database cannot be read here: ") + error.what()};
  }
}

std::string EntryCheck::check(const sql::Statement& row, Report& report) {
  if (row.natural(0) != frontier_.size) return "entry " + std::to_string(frontier_.size) + " is missing, or stands elsewhere";
  const auto entry = entry_in(row);
  if (!entry) return "one of its columns has another size than it was written with";
  if (auto what = check_place(*entry); !what.empty()) return what;
  if (auto what = check_content(row, *entry, report); !what.empty()) return what;
  return check_tiles(entry->commitment);
}

std::string EntryCheck::check_place(const SealedEntry& entry) {
  auto& version = versions_[entry.place.stream];
  if (entry.place.version != version + 1) return "its version does not follow the stream's last";
  ++version;
  if (entry.place.at < last_) return "its time lies before the last entry's";
  last_ = entry.place.at;
  const auto allotted = parse_allotted(entry.allotted);
  if (!allotted) return std::string(in_words(EntryFault::allotted_unreadable));
  for (const auto& [series, number] : *allotted) {
    auto& last = series_[series];
    if (number != last + 1) return "a number that it was allotted does not follow the series' last";
    last = number;
  }
  return {};
}

std::string EntryCheck::check_content(const sql::Statement& row, const SealedEntry& entry, Report& report) {
  if (row.integer(entry_column_count + 2) != 0) return "its stream's keys are missing";
  if (row.null(entry_column_count)) {
    if (const auto sound = check_tombstone(entry, secrets_); !sound) return std::string(in_words(sound.error()));
    ++report.erased;
    return {};
  }
  const auto key = secrets_.unwrap(entry.place.stream, row.bytes(entry_column_count));
  if (!key) return "its stream's key does not open under the master key";
  StreamKeys keys{*key, std::nullopt};
  if (entry.restricted && row.null(entry_column_count + 1)) return "its stream's restricted key is missing";
  if (envelopes_ == Envelopes::with_restricted && entry.restricted) {
    keys.restricted = secrets_.unwrap_restricted(entry.place.stream, row.bytes(entry_column_count + 1));
    if (!keys.restricted) return "its stream's restricted key does not open under the restricted master key";
    ++report.restricted;
  }
  const auto opened = open_entry(entry, keys, envelopes_);
  return opened ? std::string{} : std::string(in_words(opened.error()));
}

std::string EntryCheck::check_tiles(const base::Digest& commitment) {
  const auto leaf = leaf_hash(commitment);
  frontier_.append(leaf);
  std::vector<Tile> filled;
  edge_.append(leaf, filled);
  for (const auto& tile : filled)
    if (stored_tile(connection_, tile.level, tile.index) != tile.hashes)
      return "the tile that it fills (level " + std::to_string(tile.level) + ", number " + std::to_string(tile.index) + ") is not that of its leaves";
  return {};
}

}  // namespace store
