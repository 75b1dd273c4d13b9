#include "store/sqlite_journal.h"

#include <algorithm>
#include <cstring>

#include "store/damaged.h"
#include "store/entry_table.h"
#include "store/row_table.h"

namespace store {

using namespace ledger;

namespace {

const std::string with_keys = "SELECT " + std::string(entry_columns) + ", s.key, s.restricted_key FROM entries e JOIN streams s ON s.stream = e.stream ";
const std::string read_stream = with_keys + "WHERE e.stream = $1 ORDER BY e.version";
const std::string read_all = with_keys + "ORDER BY e.position";
constexpr std::string_view read_answer = "SELECT answer FROM answers WHERE once = $1";
constexpr std::string_view read_shelf = "SELECT value, until FROM shelf WHERE key = $1 AND until > $2";

// The keys come with the row, in one statement and hence one snapshot: a stream erased meanwhile is read whole or not at all.
std::expected<Entry, EntryFault> opened(const sql::Statement& row, const SealedEntry& entry, const Secrets& secrets, Envelopes envelopes) {
  if (row.null(entry_column_count)) return erased_entry(entry);
  const auto key = secrets.unwrap(entry.place.stream, row.bytes(entry_column_count));
  if (!key) return std::unexpected(EntryFault::ordinary_does_not_open);
  StreamKeys keys{*key, std::nullopt};
  if (envelopes == Envelopes::with_restricted && entry.restricted && !row.null(entry_column_count + 1))
    keys.restricted = secrets.unwrap_restricted(entry.place.stream, row.bytes(entry_column_count + 1));
  return open_entry(entry, keys, envelopes);
}

Entry entry_at(const sql::Statement& row, const Secrets& secrets, Envelopes envelopes) {
  const auto entry = entry_in(row);
  auto content = entry ? opened(row, *entry, secrets, envelopes) : std::unexpected(EntryFault::commitment_differs);
  if (!content) throw Damaged("entry " + std::to_string(row.integer(0)) + ": " + std::string(in_words(content.error())));
  return std::move(*content);
}

}  // namespace

SqliteJournal::SqliteJournal(const std::string& path, const Keys& keys, base::Clock clock, base::Random random)
    : secrets_(keys),
      writer_([path, keys, clock = std::move(clock), random = std::move(random)] { return std::make_unique<Book>(path, keys, clock, random); },
              [this](Batch& batch, const std::vector<Stamp>& stamps) {
                recent_.written(batch, stamps);
                recent_blobs_.written(batch);
              }),
      readers_(path) {}

SqliteJournal::~SqliteJournal() = default;

std::expected<std::vector<Stamp>, Refused> SqliteJournal::append(Batch batch) { return writer_.append(std::move(batch)).get(); }

Entries SqliteJournal::load(const base::Id& stream, Envelopes envelopes) const {
  if (envelopes == Envelopes::with_restricted && !secrets_.opens_restricted()) throw std::logic_error("the restricted master key is not at hand");
  const bool ordinary = envelopes == Envelopes::ordinary;
  if (auto held = ordinary ? recent_.find(stream) : std::nullopt) return *std::move(held);
  const auto mark = recent_.mark();
  const auto entries = std::make_shared<std::vector<Entry>>();
  {
    auto reader = readers_.lend();
    sql::Cursor row((*reader).cached(read_stream), stream.view());
    while (row.next()) entries->push_back(entry_at(*row, secrets_, envelopes));
  }
  if (ordinary) recent_.remember(stream, entries, mark);
  return Entries(entries);
}

void SqliteJournal::each(const std::function<bool(const Entry&)>& visit) const {
  auto reader = readers_.lend();
  sql::Cursor row((*reader).cached(read_all));
  while (row.next())
    if (!visit(entry_at(*row, secrets_, Envelopes::ordinary))) return;
}

std::optional<base::Bytes> SqliteJournal::answered(const base::Id& once) const {
  auto reader = readers_.lend();
  sql::Cursor row((*reader).cached(read_answer), once.view());
  if (!row.next()) return std::nullopt;
  auto answer = open(secrets_.loose(), answer_context(once), row->bytes(0));
  if (!answer) throw Damaged("the answer to a form does not open");
  return answer;
}

std::optional<base::Bytes> SqliteJournal::blob(const base::Id& id) const {
  if (auto held = recent_blobs_.find(id)) return held;
  auto reader = readers_.lend();
  sql::Cursor row((*reader).cached(one_blob), id.view());
  if (!row.next() || row->null(0)) return std::nullopt;
  auto bytes = open_blob(*row, secrets_, [&](base::ByteView digest) { return beginning(*reader, digest); });
  if (!bytes) throw Damaged("a blob does not open");
  return bytes;
}

std::vector<Row> SqliteJournal::rows(const RowQuery& query) const { return read_rows(*readers_.lend(), secrets_, query); }
std::size_t SqliteJournal::count(const RowQuery& query) const { return count_rows(*readers_.lend(), query); }

void SqliteJournal::rebuild(const std::function<void(const std::function<void(Row)>& put)>& produce) {
  writer_.change_alone([&](Book& book) { book.rebuild(produce); }).get();
}

void SqliteJournal::erase(const base::Id& stream) {
  writer_.change_alone([&](Book& book) { book.erase(stream); }).get();
  recent_.forget(stream);
  recent_blobs_.forget(stream);
}

std::size_t SqliteJournal::Shelf::FirstBytes::operator()(const base::Digest& key) const noexcept {
  std::size_t first = 0;
  std::memcpy(&first, key.data(), sizeof first);
  return first;
}

void SqliteJournal::share(const base::Bytes& beginning) {
  writer_.change([&](Book& book) { book.share(beginning); }).get();
  const std::scoped_lock lock(shared_mutex_);
  shared_.push_back({base::sha256(beginning), beginning});
}

std::optional<base::Bytes> SqliteJournal::beginning(sql::Connection& connection, base::ByteView digest) const {
  {
    const std::scoped_lock lock(shared_mutex_);
    const auto known = std::ranges::find_if(shared_, [digest](const Beginning& one) { return std::ranges::equal(one.digest, digest); });
    if (known != shared_.end()) return known->bytes;
  }
  return stored_beginning(connection, digest, secrets_);
}

void SqliteJournal::Shelf::put(const base::Digest& key, const base::Bytes& value, base::Instant until) {
  journal_.writer_.change([&](Book& book) { book.put_on_shelf(key, value, until); }).get();
  recent_.change(key, [&](std::optional<Kept>) { return std::optional(std::pair{Kept{value, until}, std::size_t{1}}); });
}

void SqliteJournal::Shelf::drop(const base::Digest& key) {
  journal_.writer_.change([&](Book& book) { book.drop_from_shelf(key); }).get();
  recent_.forget(key);
}

std::optional<base::Bytes> SqliteJournal::Shelf::find(const base::Digest& key, base::Instant now) const {
  auto kept = recent_.find(key);
  if (!kept) {
    const auto mark = recent_.mark();
    auto reader = journal_.readers_.lend();
    sql::Cursor row((*reader).cached(read_shelf), base::ByteView(key), std::int64_t{now.time_since_epoch().count()});
    if (!row.next()) return std::nullopt;
    auto value = open(journal_.secrets_.loose(), shelf_context(key, row->integer(1)), row->bytes(0));
    if (!value) throw Damaged("a value on the shelf does not open");
    kept = Kept{*std::move(value), base::Instant(std::chrono::milliseconds(row->integer(1)))};
    recent_.remember(key, *kept, 1, mark);
  }
  if (kept->until <= now) return std::nullopt;
  return std::move(kept->value);
}

}  // namespace store
