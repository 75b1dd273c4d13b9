#pragma once
#include <string>

namespace base {

/// Bad input, found at the edge: which field (a dotted path, empty for the whole) and why.
/// It never carries the value itself, which may be personal.
struct Malformed {
  std::string field;
  std::string reason;
  bool operator==(const Malformed&) const = default;
};

}  // namespace base
