#include "base/json_object.h"

#include <algorithm>
#include <cassert>

namespace base {
namespace {

constexpr std::size_t absent = static_cast<std::size_t>(-1);
const JsonNode nothing{};

}  // namespace

std::string JsonPath::text() const {
  std::string before = above ? above->text() : std::string();
  if (index) return before + '[' + std::to_string(*index) + ']';
  if (!before.empty() && !key.empty()) before += '.';
  return before += key;
}

void JsonFault::at(const JsonPath& path, std::string_view reason) {
  if (!first_) first_ = Malformed{path.text(), std::string(reason)};
}

JsonObject::JsonObject(const JsonDocument& document, std::size_t node, const JsonPath& path, JsonFault& fault,
                       std::initializer_list<std::string_view> keys)
    : document_(document), path_(path), fault_(fault), size_(keys.size()) {
  assert(keys.size() <= keys_.size());
  std::ranges::copy(keys, keys_.begin());
  nodes_.fill(absent);
  std::array<bool, most_keys> optional{};
  for (std::size_t i = 0; i < size_; ++i) {
    optional[i] = keys_[i].starts_with('?');
    if (optional[i]) keys_[i].remove_prefix(1);
  }
  if (!fault_.any()) scan(node, optional);
}

void JsonObject::scan(std::size_t node, const std::array<bool, most_keys>& optional) {
  const auto& nodes = document_.nodes();
  if (nodes[node].kind != JsonKind::object) return fault_.at(path_, "an object is needed");
  for (auto at = node + 1; at < nodes[node].next; at = nodes[at].next) {
    const auto place = slot(nodes[at].key);
    if (place == absent) return fault_.at({&path_, nodes[at].key, {}}, "unknown key");
    if (nodes_[place] != absent) return fault_.at({&path_, nodes[at].key, {}}, "key given twice");
    nodes_[place] = at;
  }
  for (std::size_t i = 0; i < size_; ++i)
    if (nodes_[i] == absent && !optional[i]) return fault_.at({&path_, keys_[i], {}}, "missing key");
}

std::size_t JsonObject::slot(std::string_view key) const {
  for (std::size_t i = 0; i < size_; ++i)
    if (keys_[i] == key) return i;
  return absent;
}

std::size_t JsonObject::index(std::string_view key) const {
  const auto place = slot(key);
  assert(place != absent);
  return nodes_[place];
}

bool JsonObject::has(std::string_view key) const { return index(key) != absent; }

const JsonNode& JsonObject::operator[](std::string_view key) const {
  const auto at = index(key);
  return at == absent ? nothing : document_.nodes()[at];
}

bool JsonObject::is_null(std::string_view key) const { return (*this)[key].kind == JsonKind::null; }

bool JsonObject::is(std::string_view key, JsonKind kind, std::string_view reason) const {
  if (fault_.any()) return false;
  if ((*this)[key].kind == kind) return true;
  fault(key, reason);
  return false;
}

std::string_view JsonObject::text(std::string_view key) const {
  return is(key, JsonKind::text, "a string is needed") ? (*this)[key].text : std::string_view();
}

std::int64_t JsonObject::integer(std::string_view key, std::int64_t least, std::int64_t most) const {
  if (!is(key, JsonKind::integer, "a whole number is needed")) return least;
  const auto value = (*this)[key].integer;
  if (value >= least && value <= most) return value;
  fault(key, "out of range");
  return least;
}

bool JsonObject::boolean(std::string_view key) const {
  return is(key, JsonKind::boolean, "true or false is needed") && (*this)[key].boolean;
}

}  // namespace base
