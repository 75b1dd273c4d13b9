#pragma once
#include <array>
#include <initializer_list>
#include <optional>

#include "base/json.h"

namespace base {

/// Where a value stands: the chain of keys and indices above it, spelled only when a fault is named.
struct JsonPath {
  const JsonPath* above = nullptr;
  std::string_view key;
  std::optional<std::size_t> index;
  std::string text() const;  // "stops[0].concluded"
};

/// The first fault sticks; what is read after it is empty.
class JsonFault {
 public:
  void at(const JsonPath& path, std::string_view reason);
  bool any() const { return first_.has_value(); }
  const Malformed& first() const { return *first_; }
  void clear() { first_.reset(); }

 private:
  std::optional<Malformed> first_;
};

/// An object read strictly: no unknown key, none twice, none missing. A key that may be left out is written with a
/// question mark: {"start", "?stops"}. At most 24 keys.
class JsonObject {
 public:
  JsonObject(const JsonDocument& document, std::size_t node, const JsonPath& path, JsonFault& fault, std::initializer_list<std::string_view> keys);

  bool has(std::string_view key) const;
  bool is_null(std::string_view key) const;
  /// The member's node; a null node where it was left out or something went wrong before.
  const JsonNode& operator[](std::string_view key) const;
  /// The member's place in the document, for reading it as an object or an array.
  std::size_t index(std::string_view key) const;
  JsonPath path(std::string_view key) const { return {&path_, key, {}}; }

  std::string_view text(std::string_view key) const;
  std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most) const;
  bool boolean(std::string_view key) const;
  /// Calls `each(node index, path)` for every element.
  template <typename Each>
  void elements(std::string_view key, Each each) const {
    const auto array = index(key);
    if (!is(key, JsonKind::array, "an array is needed")) return;
    const auto here = path(key);
    std::size_t i = 0;
    for (auto at = array + 1; at < document_.nodes()[array].next; at = document_.nodes()[at].next) each(at, JsonPath{&here, {}, i++});
  }
  void fault(std::string_view key, std::string_view reason) const { fault_.at(path(key), reason); }
  const JsonDocument& document() const { return document_; }
  JsonFault& faults() const { return fault_; }

 private:
  static constexpr std::size_t most_keys = 24;
  void scan(std::size_t node, const std::array<bool, most_keys>& optional);
  bool is(std::string_view key, JsonKind kind, std::string_view reason) const;
  std::size_t slot(std::string_view key) const;
  const JsonDocument& document_;
  JsonPath path_;
  JsonFault& fault_;
  std::array<std::string_view, most_keys> keys_{};
  std::array<std::size_t, most_keys> nodes_{};
  std::size_t size_ = 0;
};

}  // namespace base
