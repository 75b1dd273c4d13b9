#include "store/row_table.h"

#include <algorithm>

#include "store/damaged.h"

namespace store {

using namespace ledger;

namespace {

constexpr std::string_view drop_owner = "DELETE FROM rows WHERE owner = $1";
constexpr std::string_view drop_one = "DELETE FROM rows WHERE owner = $1 AND list = $2 AND part = $3";
constexpr std::string_view read_owner = "SELECT list, part, label, rank, summary FROM rows WHERE owner = $1";
constexpr std::string_view write_row =
    "INSERT INTO rows (owner, list, part, label, rank, summary) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (owner, list, part) DO NOTHING";

// `$1` is the list, `$2` the part, the labels follow from `first` on.
std::string condition(const RowQuery& query, std::size_t first) {
  std::string text = "list = $1 AND part = $2";
  if (query.labels.empty()) return text;
  text += " AND label IN (";
  for (std::size_t i = 0; i < query.labels.size(); ++i) text += (i == 0 ? "$" : ", $") + std::to_string(first + i);
  return text + ")";
}

void bind_labels(sql::Statement& statement, const RowQuery& query, std::size_t first) {
  for (std::size_t i = 0; i < query.labels.size(); ++i) statement.bind(first + i, std::string_view(query.labels[i]));
}

std::int64_t bounded(std::size_t number) { return static_cast<std::int64_t>(std::min<std::size_t>(number, INT64_MAX)); }

Row row_in(const sql::Statement& row, const RowQuery& query, const Secrets& secrets) {
  Row out{query.list, {}, query.part, std::string(row.text(1)), row.integer(2), {}};
  const auto owner = base::id_of(row.bytes(0));
  if (!owner) throw Damaged("a row's owner is not an id");
  out.owner = *owner;
  const auto key = secrets.unwrap(out.owner, row.bytes(4));
  auto summary = key ? open(*key, row_context(out.list, out.owner, out.part, out.label, out.rank), row.bytes(3)) : std::nullopt;
  if (!summary) throw Damaged("a row does not open");
  out.summary = std::move(*summary);
  return out;
}

}  // namespace

void drop_rows(sql::Connection& connection, const base::Id& owner) { connection.cached(drop_owner).run(owner.view()); }
void drop_all_rows(sql::Connection& connection) { connection.cached("DELETE FROM rows").run(); }

// Most of an act's rows are those of the act before: to look is cheaper than to write them anew, and to write what an index has of them.
void replace_rows(sql::Connection& connection, const base::Id& owner, std::vector<Row> rows, const SecretKey& key, Portions& random) {
  std::vector<Row> gone;
  {
    sql::Cursor cursor(connection.cached(read_owner), owner.view());
    while (cursor.next()) {
      Row kept{std::string(cursor->text(0)), owner, std::string(cursor->text(1)), std::string(cursor->text(2)), cursor->integer(3), {}};
      auto summary = open(key, row_context(kept.list, owner, kept.part, kept.label, kept.rank), cursor->bytes(4));
      if (summary) kept.summary = std::move(*summary);
      if (!summary || std::erase(rows, kept) == 0) gone.push_back(std::move(kept));
    }
  }
  for (const auto& row : gone) connection.cached(drop_one).run(owner.view(), std::string_view(row.list), std::string_view(row.part));
  for (const auto& row : rows) insert_row(connection, row, key, random);
}

bool insert_row(sql::Connection& connection, const Row& row, const SecretKey& key, Portions& random) {
  const auto summary = seal(key, random.nonce(), row_context(row.list, row.owner, row.part, row.label, row.rank), {row.summary});
  auto& statement = connection.cached(write_row);
  return statement.run(row.owner.view(), std::string_view(row.list), std::string_view(row.part), std::string_view(row.label), row.rank, summary) == 1;
}

std::vector<Row> read_rows(sql::Connection& connection, const Secrets& secrets, const RowQuery& query) {
  // The page is chosen from the index alone; summaries are read for its rows only.
  auto& statement = connection.cached("SELECT r.owner, r.label, r.rank, r.summary, s.key FROM (SELECT owner, rank FROM rows WHERE " + condition(query, 5) +
                                      " ORDER BY rank, owner LIMIT $3 OFFSET $4) page "
                                      "JOIN rows r ON r.owner = page.owner AND r.list = $1 AND r.part = $2 "
                                      "JOIN streams s ON s.stream = page.owner ORDER BY page.rank, page.owner");
  bind_labels(statement, query, 5);
  std::vector<Row> rows;
  sql::Cursor cursor(statement, std::string_view(query.list), std::string_view(query.part), bounded(query.limit), bounded(query.offset));
  while (cursor.next()) rows.push_back(row_in(statement, query, secrets));
  return rows;
}

std::size_t count_rows(sql::Connection& connection, const RowQuery& query) {
  auto& statement = connection.cached("SELECT count(*) FROM rows WHERE " + condition(query, 3));
  bind_labels(statement, query, 3);
  sql::Cursor cursor(statement, std::string_view(query.list), std::string_view(query.part));
  return cursor.next() ? static_cast<std::size_t>(cursor->integer(0)) : 0;
}

}  // namespace store
