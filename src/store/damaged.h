#pragma once
#include <stdexcept>

#include "base/unavailable.h"

namespace store {

/// What lies in the database is not what was written: `qingbai journal verify` says more.
class Damaged : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A sync has failed, or a write in a way that tells nothing, and nothing more is acknowledged: what the disk holds is unknown until the journal is
/// verified and opened again. A disk that is full is no such thing: base::Unavailable, and the next append is tried anew.
class Poisoned : public base::Unavailable {
 public:
  using base::Unavailable::Unavailable;
};

}  // namespace store
