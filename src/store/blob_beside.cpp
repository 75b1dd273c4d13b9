#include "store/blob_beside.h"

#include "store/blob_table.h"
#include "store/damaged.h"
#include "store/database.h"

namespace store {

std::optional<base::Bytes> blob_beside(const std::string& path, const Keys& keys, const base::Id& id) {
  const Secrets secrets(keys);
  const auto connection = open_for_reading(path);
  sql::Cursor row(connection->cached(one_blob), id.view());
  if (!row.next() || row->null(0)) return std::nullopt;
  auto bytes = open_blob(*row, secrets, [&](base::ByteView digest) { return stored_beginning(*connection, digest, secrets); });
  if (!bytes) throw Damaged("a blob does not open");
  return bytes;
}

}  // namespace store
