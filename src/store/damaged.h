#pragma once
#include <stdexcept>

namespace store {

/// What lies in the database is not what was written: `qingbai journal verify` says more.
class Damaged : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A write has failed, and nothing more is acknowledged: what the disk holds is unknown until the journal is verified and opened again.
class Poisoned : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace store
