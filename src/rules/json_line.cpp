#include "rules/json_line.h"

#include "base/json.h"

namespace rules {

void JsonLine::member(std::string_view key) {
  if (!first_) to_ += ", ";
  first_ = false;
  if (key.empty()) return;
  to_ += '"';
  to_ += key;
  to_ += "\": ";
}

JsonLine& JsonLine::open(std::string_view key) {
  member(key);
  to_ += '{';
  first_ = true;
  return *this;
}

JsonLine& JsonLine::close() {
  to_ += '}';
  first_ = false;
  return *this;
}

JsonLine& JsonLine::open_array(std::string_view key) {
  member(key);
  to_ += '[';
  first_ = true;
  return *this;
}

JsonLine& JsonLine::close_array() {
  to_ += ']';
  first_ = false;
  return *this;
}

JsonLine& JsonLine::text(std::string_view key, std::string_view value) {
  member(key);
  base::append_json_text(to_, value);
  return *this;
}

JsonLine& JsonLine::text_or_null(std::string_view key, const std::optional<std::string>& value) { return value ? text(key, *value) : null(key); }

JsonLine& JsonLine::day(std::string_view key, law::Day value) {
  member(key);
  to_ += '"';
  to_ += law::to_text(value);
  to_ += '"';
  return *this;
}

JsonLine& JsonLine::day_or_null(std::string_view key, const std::optional<law::Day>& value) { return value ? day(key, *value) : null(key); }

JsonLine& JsonLine::integer(std::string_view key, std::int64_t value) {
  member(key);
  to_ += std::to_string(value);
  return *this;
}

JsonLine& JsonLine::boolean(std::string_view key, bool value) {
  member(key);
  to_ += value ? "true" : "false";
  return *this;
}

JsonLine& JsonLine::null(std::string_view key) {
  member(key);
  to_ += "null";
  return *this;
}

}  // namespace rules
