#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// What goes in and comes out, as the description tells it (JSON Schema 2020-12). tests/commands/api.sh holds what is answered against it.
namespace api {

enum class Type { text, day, moment, boolean, integer, object, list };

struct Property {
  std::string_view name;
  Type type = Type::text;
  std::string_view says;
  bool needed = true;
  std::vector<std::string_view> values = {};  // of a text, where it is one of these
  std::vector<std::string_view> of = {};      // of an object or a list's items: the names of shapes
  std::size_t most = 0;                       // bytes of a text, items of a list; 0: no bound of its own
};

struct Shape {
  std::string_view name;
  std::string_view says;
  std::vector<Property> properties;
};

std::span<const Shape> shapes();

}  // namespace api
