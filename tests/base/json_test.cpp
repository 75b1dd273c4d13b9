#include <catch2/catch.hpp>

#include "base/json.h"

TEST_CASE("json: a text of many small values takes no more memory than its bound, and one within it is read", "[base]") {
  const auto array_of = [](std::size_t values) {
    std::string text = "[1";
    for (std::size_t i = 2; i < values; ++i) text += ",1";
    return text + "]";
  };
  base::JsonDocument document;
  CHECK(document.parse(array_of(base::most_json_values)));
  CHECK(document.nodes().size() == base::most_json_values);
  CHECK_FALSE(document.parse(array_of(base::most_json_values + 1)));
  for (const auto* value : {"{}", "[]", "\"\"", "0.5", "18446744073709551615", "true", "null"}) {
    std::string text = "[";
    for (std::size_t i = 0; i < base::most_json_values; ++i) text += std::string(value) + ",";
    CHECK_FALSE(document.parse(text + "1]"));
  }
  CHECK(document.parse("[1]"));
}
