#include "store/book.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "store/damaged.h"
#include "store/entry_table.h"
#include "store/row_table.h"

namespace store {

using namespace ledger;

namespace {

constexpr int long_log = 16'000;  // pages of 4,096 bytes

constexpr std::string_view read_answer = "SELECT answer FROM answers WHERE once = $1";
constexpr std::string_view write_answer = "INSERT INTO answers (once, answer) VALUES ($1, $2)";
constexpr std::string_view read_number = "SELECT last FROM series WHERE name = $1";
constexpr std::string_view write_number = "INSERT INTO series (name, last) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET last = excluded.last";
constexpr std::string_view read_last = "SELECT at FROM entries ORDER BY position DESC LIMIT 1";

base::Instant last_entry(sql::Connection& connection) {
  sql::Cursor row(connection.cached(read_last));
  return row.next() ? base::Instant(std::chrono::milliseconds(row->integer(0))) : base::Instant::min();
}

}  // namespace

Book::Book(const std::string& path, const Keys& keys, base::Clock clock, base::Random random)
    : secrets_(keys),
      lock_(path),
      connection_(open_for_writing(path, secrets_)),
      clock_(std::move(clock)),
      random_(std::move(random)),
      streams_(*connection_, secrets_, random_),
      blobs_(*connection_, secrets_, random_),
      tree_(*connection_),
      last_(last_entry(*connection_)) {}

void Book::group(const std::function<void()>& writes) {
  sql::Transaction transaction(*connection_);
  writes();
  tree_.save();
  save_series();
  transaction.commit();
}

void Book::keep_log_short() {
  if (erased_) erased_ = !connection_->checkpoint(sql::Connection::Checkpoint::emptied);
  else if (connection_->log_pages() >= long_log) connection_->checkpoint(sql::Connection::Checkpoint::what_can_be);
}

std::expected<std::vector<Stamp>, Refused> Book::append(const Batch& batch) {
  if (batch.once)
    if (auto answer = answer_to(batch.once->key)) return std::unexpected(Repeated{std::move(*answer)});
  const Standing standing{tree_.size(), last_, [this](const base::Id& stream) { return streams_.find(stream).version; },
                          [this](const Series& series) { return last_number(series); }};
  auto planned = plan(batch.drafts, clock_(), standing);
  if (!planned) return std::unexpected(planned.error());
  require_writable(batch, [this](const base::Id& stream) { return streams_.find(stream).key; });
  require_new_blobs(batch);
  const bool restricted = std::ranges::any_of(batch.drafts, [](const Draft& draft) { return draft.restricted.has_value(); });
  if (restricted && !secrets_.opens_restricted()) throw std::logic_error("the restricted master key is not at hand");
  const auto rows = batch.rows ? batch.rows(planned->stamps) : std::vector<Row>{};
  require_fitting(rows, batch.drafts);
  try {
    write(batch, *planned, rows);
  } catch (const sql::Error&) {
    throw;
  } catch (const std::exception& error) {
    throw GroupLost(error.what());
  }
  return std::move(planned->stamps);
}

void Book::write(const Batch& batch, const Plan& plan, const std::vector<Row>& rows) {
  for (std::size_t i = 0; i < batch.drafts.size(); ++i) {
    const auto& draft = batch.drafts[i];
    const auto& stamp = plan.stamps[i];
    const auto& keys = streams_.keys_for(draft.stream, draft.restricted.has_value());
    const auto entry = seal_entry(draft, {draft.stream, stamp.version, stamp.position, stamp.at}, to_cbor(plan.allotments[i]), keys, random_);
    insert(*connection_, entry);
    tree_.append(entry.commitment);
    last_ = stamp.at;
  }
  for (const auto& [stream, version] : plan.versions) streams_.moved_on(stream, version);
  for (const auto& [series, number] : plan.numbers) series_[series] = drawn_[series] = number;
  // A stream that begins here has no rows yet.
  std::set<base::Id> begun;
  for (std::size_t i = 0; i < plan.stamps.size(); ++i)
    if (plan.stamps[i].version == 1) begun.insert(batch.drafts[i].stream);
  write_rows(rows, begun);
  for (const auto& blob : batch.blobs) blobs_.write(blob, streams_.keys_for(blob.owner, false).ordinary);
  if (batch.once) {
    const auto answer = seal(secrets_.loose(), random_.nonce(), answer_context(batch.once->key), {batch.once->answer});
    connection_->cached(write_answer).run(batch.once->key.view(), answer);
  }
}

void Book::write_rows(const std::vector<Row>& rows, const std::set<base::Id>& begun) {
  std::map<base::Id, std::vector<Row>> of_owners;
  for (const auto& row : rows) of_owners[row.owner].push_back(row);
  for (auto& [owner, own] : of_owners) {
    const auto& key = streams_.keys_for(owner, false).ordinary;
    if (!begun.contains(owner)) replace_rows(*connection_, owner, std::move(own), key, random_);
    else
      for (const auto& row : own) insert_row(*connection_, row, key, random_);
  }
}

void Book::require_new_blobs(const Batch& batch) {
  for (const auto& blob : batch.blobs)
    if (blobs_.has(blob.id)) throw std::logic_error("a blob is written once");
}

std::optional<base::Bytes> Book::answer_to(const base::Id& once) {
  sql::Cursor row(connection_->cached(read_answer), once.view());
  if (!row.next()) return std::nullopt;
  auto answer = open(secrets_.loose(), answer_context(once), row->bytes(0));
  if (!answer) throw Damaged("the answer to a form does not open");
  return answer;
}

std::uint64_t Book::last_number(const Series& series) {
  if (const auto known = series_.find(series); known != series_.end()) return known->second;
  sql::Cursor row(connection_->cached(read_number), std::string_view(series));
  return row.next() ? row->natural(0) : 0;
}

void Book::save_series() {
  for (const auto& [series, number] : drawn_) connection_->cached(write_number).run(std::string_view(series), number);
  drawn_.clear();
}

}  // namespace store
