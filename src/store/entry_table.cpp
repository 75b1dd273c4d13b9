#include "store/entry_table.h"

#include <algorithm>

namespace store {
namespace {

constexpr std::string_view insert_entry =
    "INSERT INTO entries (position, stream, version, at, allotted, commitment, restricted_commitment, ordinary, restricted) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
constexpr std::string_view replace_entry = "UPDATE entries SET ordinary = $1, restricted = NULL WHERE position = $2";

base::Bytes copy(base::ByteView bytes) { return {bytes.begin(), bytes.end()}; }

template <std::size_t size>
bool fill(std::array<std::uint8_t, size>& to, base::ByteView from) {
  if (from.size() != size) return false;
  std::ranges::copy(from, to.begin());
  return true;
}

}  // namespace

std::optional<SealedEntry> entry_in(const sql::Statement& row) {
  SealedEntry entry;
  entry.place.position = row.natural(0);
  entry.place.version = row.natural(2);
  entry.place.at = base::Instant(std::chrono::milliseconds(row.integer(3)));
  entry.allotted = copy(row.bytes(4));
  if (!fill(entry.place.stream.bytes, row.bytes(1)) || !fill(entry.commitment, row.bytes(5))) return std::nullopt;
  if (!row.null(6) && !fill(entry.restricted_commitment.emplace(), row.bytes(6))) return std::nullopt;
  entry.ordinary = copy(row.bytes(7));
  if (!row.null(8)) entry.restricted = copy(row.bytes(8));
  return entry;
}

void insert(sql::Connection& connection, const SealedEntry& entry) {
  auto& statement = connection.cached(insert_entry);
  const auto restricted_commitment = entry.restricted_commitment ? std::optional(copy(*entry.restricted_commitment)) : std::nullopt;
  statement.run(entry.place.position, entry.place.stream.view(), entry.place.version, std::int64_t{entry.place.at.time_since_epoch().count()}, entry.allotted,
                base::ByteView(entry.commitment), restricted_commitment, entry.ordinary, entry.restricted);
}

void replace_content(sql::Connection& connection, const SealedEntry& entry) { connection.cached(replace_entry).run(entry.ordinary, entry.place.position); }

}  // namespace store
