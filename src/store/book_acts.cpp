#include <stdexcept>

#include "store/book.h"
#include "store/damaged.h"
#include "store/entry_table.h"
#include "store/row_table.h"

/// What the writer does besides appending: erasing, rebuilding, the shelf.
namespace store {

using namespace ledger;

namespace {

constexpr std::string_view shelve =
    "INSERT INTO shelf (key, value, until) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, until = excluded.until";
constexpr std::string_view clear_shelf = "DELETE FROM shelf WHERE until <= $1";
constexpr std::string_view unshelve = "DELETE FROM shelf WHERE key = $1";

const std::string read_stream_entries = "SELECT " + std::string(entry_columns) + " FROM entries e WHERE e.stream = $1 ORDER BY e.version";

}  // namespace

void Book::erase(const base::Id& stream) {
  if (!streams_.destroy(stream)) return;
  std::vector<SealedEntry> buried;
  {
    sql::Cursor row(connection_->cached(read_stream_entries), stream.view());
    while (row.next()) {
      auto entry = entry_in(*row);
      if (!entry) throw Damaged("an entry of the stream to be erased cannot be read");
      buried.push_back(bury(std::move(*entry), secrets_));
    }
  }
  for (const auto& entry : buried) replace_content(*connection_, entry);
  drop_rows(*connection_, stream);
  blobs_.drop(stream);
  erased_ = true;
}

void Book::rebuild(const std::function<void(const std::function<void(Row)>& put)>& produce) {
  drop_all_rows(*connection_);
  produce([this](const Row& row) {
    if (streams_.find(row.owner).key != Key::kept) throw std::logic_error("a row of a stream that is not there");
    if (!insert_row(*connection_, row, streams_.keys_for(row.owner, false).ordinary, random_)) throw std::logic_error("two rows for one list, owner and part");
  });
}

void Book::put_on_shelf(const base::Digest& key, const base::Bytes& value, base::Instant until) {
  const std::int64_t time = until.time_since_epoch().count();
  connection_->cached(clear_shelf).run(std::int64_t{clock_().time_since_epoch().count()});
  const auto sealed = seal(secrets_.loose(), random_.nonce(), shelf_context(key, time), {value});
  connection_->cached(shelve).run(base::ByteView(key), sealed, time);
}

void Book::drop_from_shelf(const base::Digest& key) { connection_->cached(unshelve).run(base::ByteView(key)); }

}  // namespace store
