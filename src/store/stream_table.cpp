#include "store/stream_table.h"

#include <stdexcept>

namespace store {
namespace {

constexpr std::size_t remembered = 65'536;

constexpr std::string_view read_stream = "SELECT key, restricted_key, (SELECT max(version) FROM entries WHERE stream = $1) FROM streams WHERE stream = $1";
constexpr std::string_view write_stream = "INSERT INTO streams (stream, key, restricted_key) VALUES ($1, $2, $3)";
constexpr std::string_view add_restricted = "UPDATE streams SET restricted_key = $1 WHERE stream = $2";
constexpr std::string_view destroy_keys = "UPDATE streams SET key = NULL, restricted_key = NULL WHERE stream = $1";

SecretKey fresh(Portions& random) {
  SecretKey key;
  random.fill(key);
  return key;
}

}  // namespace

StreamState StreamTable::read(const base::Id& stream) {
  sql::Cursor row(connection_.cached(read_stream), stream.view());
  if (!row.next()) return {};
  StreamState state{row->natural(2), row->null(0) ? Key::destroyed : Key::kept, {}};
  if (state.key == Key::destroyed) return state;
  const auto key = secrets_.unwrap(stream, row->bytes(0));
  if (!key) throw std::runtime_error("a stream's key does not open under the master key");
  state.keys.ordinary = *key;
  if (row->null(1) || !secrets_.opens_restricted()) return state;
  state.keys.restricted = secrets_.unwrap_restricted(stream, row->bytes(1));
  if (!state.keys.restricted) throw std::runtime_error("a stream's restricted key does not open under the restricted master key");
  return state;
}

StreamState& StreamTable::state(const base::Id& stream) {
  if (const auto found = known_.find(stream); found != known_.end()) {
    recent_.splice(recent_.begin(), recent_, found->second);
    return found->second->second;
  }
  recent_.emplace_front(stream, read(stream));
  known_.emplace(stream, recent_.begin());
  if (recent_.size() > remembered) {
    known_.erase(recent_.back().first);
    recent_.pop_back();
  }
  return recent_.front().second;
}

const StreamState& StreamTable::find(const base::Id& stream) { return state(stream); }

const StreamKeys& StreamTable::keys_for(const base::Id& stream, bool restricted) {
  auto& known = state(stream);
  const bool add = restricted && !known.keys.restricted;
  std::optional<base::Bytes> wrapped;
  if (add) {
    known.keys.restricted = fresh(random_);
    wrapped = secrets_.wrap_restricted(*known.keys.restricted, stream, random_.nonce());
  }
  if (known.key == Key::none) {
    known.keys.ordinary = fresh(random_);
    known.key = Key::kept;
    connection_.cached(write_stream).run(stream.view(), secrets_.wrap(known.keys.ordinary, stream, random_.nonce()), wrapped);
  } else if (add) {
    connection_.cached(add_restricted).run(wrapped, stream.view());
  }
  return known.keys;
}

bool StreamTable::destroy(const base::Id& stream) {
  if (state(stream).key != Key::kept) return false;
  connection_.cached(destroy_keys).run(stream.view());
  known_.erase(stream);
  recent_.pop_front();
  return true;
}

}  // namespace store
