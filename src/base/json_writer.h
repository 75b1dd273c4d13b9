#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Writes JSON without spaces, members in the order in which they are told. What is opened is closed by whoever opened it.
class JsonWriter {
 public:
  /// `expected`: about how long it will be, in bytes.
  explicit JsonWriter(std::size_t expected = 0) { out_.reserve(expected); }
  JsonWriter& object() { return open('{', '}'); }
  JsonWriter& array() { return open('[', ']'); }
  JsonWriter& close();
  JsonWriter& key(std::string_view name);
  JsonWriter& text(std::string_view value);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& boolean(bool value);
  std::string take() { return std::move(out_); }

 private:
  JsonWriter& open(char begin, char end);
  void next();
  std::string out_;
  std::vector<char> ends_;
  bool first_ = true;  // of what stands in the innermost that is open
  bool named_ = false;
};

}  // namespace base
