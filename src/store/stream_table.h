#pragma once
#include <list>
#include <unordered_map>

#include "sql/connection.h"
#include "store/plan.h"
#include "store/secrets.h"

namespace store {

/// A stream as the writer knows it.
struct StreamState {
  std::uint64_t version = 0;
  Key key = Key::none;
  StreamKeys keys;  // where `key` is kept
  bool operator==(const StreamState&) const = default;
};

/// The streams and their keys: what was used last stays in memory, up to a bound.
class StreamTable {
 public:
  StreamTable(sql::Connection& connection, const Secrets& secrets, Portions& random) : connection_(connection), secrets_(secrets), random_(random) {}
  /// Valid until the next call.
  const StreamState& find(const base::Id& stream);
  /// The stream's keys, made and stored where there are none yet.
  const StreamKeys& keys_for(const base::Id& stream, bool restricted);
  void moved_on(const base::Id& stream, std::uint64_t version) { state(stream).version = version; }
  /// Destroys the stream's keys, here and in the database. False where there is none to destroy.
  bool destroy(const base::Id& stream);

 private:
  StreamState& state(const base::Id& stream);
  StreamState read(const base::Id& stream);
  sql::Connection& connection_;
  const Secrets& secrets_;
  Portions& random_;
  using Recent = std::list<std::pair<base::Id, StreamState>>;
  Recent recent_;  // the last used first
  std::unordered_map<base::Id, Recent::iterator> known_;
};

}  // namespace store
