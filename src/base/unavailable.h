#pragma once
#include <stdexcept>

namespace base {

/// The world is in the way for a while: nothing was done, and the same may be asked again. Whoever asked over HTTP is answered 503.
class Unavailable : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace base
