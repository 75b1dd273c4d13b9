#pragma once
#include <string>
#include <string_view>
#include <vector>

// Which types, functions and fields a file has, by its braces: as far as this code is written, not all of C++.
namespace tidy {

struct Function {
  std::string name;   // without its class; "operator", "~X" and X itself where it is one
  std::string owner;  // the class that is named before it or around it; empty where there is none
  std::size_t first = 0, last = 0;  // lines, from 1
  bool operator==(const Function&) const = default;
};

struct Type {
  std::string kind;  // struct, class, union, enum
  std::string name;  // empty where it has none
  std::size_t line = 0;
  bool operator==(const Type&) const = default;
};

/// A variable in the private part of a class.
struct Field {
  std::string name;
  std::size_t line = 0;
  bool operator==(const Field&) const = default;
};

struct Outline {
  std::vector<std::string> namespaces;  // the names, in order; empty for one without
  std::vector<Type> types;              // those with a body, not those within functions
  std::vector<Function> functions;      // those with a body, not those within functions
  std::vector<Field> private_fields;
  bool operator==(const Outline&) const = default;
};

/// Of code without comments and literals, as read_cpp leaves it.
Outline outline(std::string_view code);

}  // namespace tidy
