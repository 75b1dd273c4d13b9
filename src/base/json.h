#pragma once
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/malformed.h"

namespace base {

enum class JsonKind : std::uint8_t { null, boolean, integer, number, text, array, object };

/// One value of a document. Its descendants follow it; `next` is the index after the last of them.
struct JsonNode {
  JsonKind kind = JsonKind::null;
  bool boolean = false;
  std::int64_t integer = 0;  // of an integer alone; 3.0, 1e0 and what 64 bits do not hold are numbers, not integers
  std::string_view key;      // of an object's member
  std::string_view text;
  std::size_t next = 0;
};

inline constexpr std::size_t most_json_values = 100'000;

/// JSON (RFC 8259) as it was written: members in their order and repeated ones kept, so that a reader can refuse them.
/// Memory is used again from one text to the next; the nodes live until the next `parse`.
class JsonDocument {
 public:
  JsonDocument();
  ~JsonDocument();
  JsonDocument(const JsonDocument&) = delete;
  JsonDocument& operator=(const JsonDocument&) = delete;

  /// The first node is the whole value. Depth is limited to 32 and values to `most_json_values`: a text of bare commas
  /// would take a hundred times its own size. Text must be UTF-8, a byte order mark is malformed.
  std::expected<void, Malformed> parse(std::string_view text);
  const std::vector<JsonNode>& nodes() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A JSON string literal with its quotes.
void append_json_text(std::string& to, std::string_view text);

}  // namespace base
