#pragma once
#include <optional>
#include <string>

#include "base/hash.h"
#include "base/id.h"

namespace store {

/// The keys that lie outside the database and its backups, 256 bits each. Whoever has `master` can read what is ordinary,
/// whoever has `restricted` as well can read the restricted envelopes; a process without it can neither read nor write those.
struct Keys {
  base::Digest master{};
  std::optional<base::Digest> restricted;
  bool operator==(const Keys&) const = default;
};

/// `directory`/master.key and restricted.key, each one line of hexadecimal, readable by their owner alone (mode 0600).
/// Throws where one is missing, malformed or open to others; a missing restricted key alone is no fault.
Keys read_keys(const std::string& directory);
/// The same; where there are neither, both are made.
Keys read_or_make_keys(const std::string& directory, const base::Random& random);

}  // namespace store
