#include "store/verify.h"

#include <algorithm>
#include <stdexcept>

#include "store/blob_table.h"
#include "store/database.h"
#include "store/entry_check.h"
#include "store/schema.h"
#include "store/tree_table.h"

namespace store {

using namespace ledger;

namespace {

using Found = std::optional<Fault>;

constexpr std::string_view read_series = "SELECT name, last FROM series";
constexpr std::string_view read_rows =
    "SELECT r.owner, s.key, r.list, r.part, r.label, r.rank, r.summary FROM rows r LEFT JOIN streams s ON s.stream = r.owner";
const std::string read_blobs = "SELECT " + std::string(blob_columns) + " FROM blobs b LEFT JOIN streams s ON s.stream = b.owner";
constexpr std::string_view read_answers = "SELECT once, answer FROM answers";

// The key of the stream that a row belongs to.
std::optional<SecretKey> owner_key(const sql::Cursor& row, const Secrets& secrets) {
  const auto owner = base::id_of(row->bytes(0));
  return owner && !row->null(1) ? secrets.unwrap(*owner, row->bytes(1)) : std::nullopt;
}

Found check_tree(sql::Connection& connection, const EntryCheck& entries) {
  const auto stored = stored_tree(connection);
  const auto& frontier = entries.frontier();
  if (!stored || stored->frontier.size != frontier.size) return Fault{{}, {}, "the tree has another size than the journal has entries"};
  if (stored->frontier != frontier) return Fault{{}, {}, "the tree's frontier is not that of the leaves"};
  if (stored->root != frontier.root()) return Fault{{}, {}, "the tree's root is not that of the leaves"};
  std::uint64_t tiles = 0;
  for (auto full = frontier.size / tile_width; full > 0; full /= tile_width) tiles += full;
  if (connection.ask("SELECT count(*) FROM tiles") != std::to_string(tiles)) return Fault{{}, {}, "there are tiles that the tree does not have"};
  return {};
}

Found check_series(sql::Connection& connection, const EntryCheck& entries) {
  std::map<Series, std::uint64_t> stored;
  sql::Cursor row(connection.cached(read_series));
  while (row.next()) stored.emplace(row->text(0), row->natural(1));
  if (stored != entries.series()) return Fault{{}, {}, "a series does not stand at the last number that was allotted from it"};
  return {};
}

Found check_rows(sql::Connection& connection, const Secrets& secrets, Report& report) {
  sql::Cursor row(connection.cached(read_rows));
  while (row.next()) {
    const auto key = owner_key(row, secrets);
    if (!key || !open(*key, row_context(row->text(2), *base::id_of(row->bytes(0)), row->text(3), row->text(4), row->integer(5)), row->bytes(6)))
      return Fault{{}, base::id_of(row->bytes(0)), "a row of the list \"" + std::string(row->text(2)) + "\" does not open (rebuilding writes it anew)"};
    ++report.rows;
  }
  return {};
}

Found check_blobs(sql::Connection& connection, const Secrets& secrets, Report& report) {
  const auto beginning = [&](base::ByteView digest) { return stored_beginning(connection, digest, secrets); };
  sql::Cursor row(connection.cached(read_blobs));
  while (row.next()) {
    if (!open_blob(*row, secrets, beginning)) return Fault{{}, base::id_of(row->bytes(1)), "a blob does not open"};
    ++report.blobs;
  }
  if (bad_beginnings(connection, secrets) > 0) return Fault{{}, {}, "what documents of a kind begin with does not open"};
  return {};
}

Found check_answers(sql::Connection& connection, const Secrets& secrets) {
  sql::Cursor row(connection.cached(read_answers));
  while (row.next()) {
    const auto once = base::id_of(row->bytes(0));
    if (!once || !open(secrets.loose(), answer_context(*once), row->bytes(1))) return Fault{{}, {}, "the answer to a form does not open"};
  }
  return {};
}

// Above all whether the indexes agree with their tables: a stream is loaded through one.
Found check_structure(sql::Connection& connection, const EntryCheck& entries) {
  if (connection.ask("SELECT count(*) FROM streams") != std::to_string(entries.streams())) return Fault{{}, {}, "there are keys of streams without an entry"};
  const auto answer = connection.ask("PRAGMA integrity_check(1)");
  if (answer != "ok") return Fault{{}, {}, "the database's structure is damaged: " + answer};
  return {};
}

void check_all(sql::Connection& connection, const Secrets& secrets, Envelopes envelopes, Report& report) {
  connection.execute("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF; PRAGMA wal_autocheckpoint = 0");
  require_current(connection);
  require_keys(connection, secrets, Fingerprints::compare);
  connection.execute("BEGIN");  // one snapshot, whoever writes meanwhile
  EntryCheck entries(connection, secrets, envelopes);
  entries.run(report);
  if (!report.fault) report.fault = check_tree(connection, entries);
  if (!report.fault) report.fault = check_series(connection, entries);
  if (!report.fault) report.fault = check_rows(connection, secrets, report);
  if (!report.fault) report.fault = check_blobs(connection, secrets, report);
  if (!report.fault) report.fault = check_answers(connection, secrets);
  if (!report.fault) report.fault = check_structure(connection, entries);
  if (!report.fault) report.root = entries.frontier().root();
}

}  // namespace

Report verify(const std::string& path, const Keys& keys, Envelopes envelopes) {
  const Secrets secrets(keys);
  if (envelopes == Envelopes::with_restricted && !secrets.opens_restricted()) throw std::logic_error("the restricted master key is not at hand");
  Report report;
  report.root = empty_root();
  try {
    sql::Connection connection(path, sql::Access::read_only);
    check_all(connection, secrets, envelopes, report);
  } catch (const std::exception& error) {
    report.fault = Fault{{}, {}, error.what()};
  }
  return report;
}

std::string in_words(const Report& report) {
  auto text = std::to_string(report.entries) + " entries (" + std::to_string(report.erased) + " erased, " + std::to_string(report.restricted) +
              " restricted envelopes opened), " + std::to_string(report.rows) + " rows, " + std::to_string(report.blobs) + " blobs\n";
  if (!report.fault) return text + "sound; root " + base::to_hex(report.root) + "\n";
  text += "NOT SOUND: ";
  if (report.fault->position) text += "entry " + std::to_string(*report.fault->position);
  if (report.fault->stream) text += (report.fault->position ? " of stream " : "stream ") + base::to_text(*report.fault->stream);
  if (report.fault->position || report.fault->stream) text += ": ";
  return text + report.fault->what + "\n";
}

}  // namespace store
