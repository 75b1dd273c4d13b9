#pragma once
#include <stdexcept>
#include <string>

namespace sql {

/// What went wrong, whichever database it is (SQLite's extended result codes).
enum class Fault { busy, constraint, corrupt, full, input_output, cannot_open, read_only, memory, interrupted, misuse, other };

/// The world broke. The text holds no bound value.
class Error : public std::runtime_error {
 public:
  Error(Fault fault, int code, const std::string& text) : std::runtime_error(text), fault_(fault), code_(code) {}
  Fault fault() const { return fault_; }
  /// The database's own extended result code.
  int code() const { return code_; }

 private:
  Fault fault_;
  int code_;
};

Fault fault_of(int extended_code);

}  // namespace sql
