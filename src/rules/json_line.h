#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "law/day.h"

namespace rules {

/// Writes an answer as docs/rules.md shows it: one line, a blank after each comma and colon. Keys are ours and need no escaping.
class JsonLine {
 public:
  explicit JsonLine(std::string& to) : to_(to) {}
  JsonLine& open(std::string_view key = {});
  JsonLine& close();
  JsonLine& open_array(std::string_view key);
  JsonLine& close_array();
  JsonLine& text(std::string_view key, std::string_view value);
  JsonLine& text_or_null(std::string_view key, const std::optional<std::string>& value);
  JsonLine& day(std::string_view key, law::Day value);
  JsonLine& day_or_null(std::string_view key, const std::optional<law::Day>& value);
  JsonLine& integer(std::string_view key, std::int64_t value);
  JsonLine& boolean(std::string_view key, bool value);
  JsonLine& null(std::string_view key);

 private:
  void member(std::string_view key);
  std::string& to_;
  bool first_ = true;
};

}  // namespace rules
