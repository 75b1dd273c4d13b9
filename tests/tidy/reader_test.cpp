#include <catch2/catch.hpp>

#include "outline.h"
#include "reading.h"
#include "tree.h"

// Whoever complains must read rightly first.
using namespace tidy;

TEST_CASE("tidy: comments, literals and code are told apart", "[tidy]") {
  const std::string text = "int a = 1'000; // it's \"one\"\nf(\"x // y\", 'c', '\\'', R\"(a\"b)\"); /* g(\"\") */ h();\n";
  const auto reading = read_cpp(text);
  CHECK(reading.code.size() == text.size());
  CHECK(reading.code == "int a = 1'000;              \nf(\"      \", ' ', '  ', R\"     \");             h();\n");
  CHECK(reading.comments.find("// it's \"one\"") == 15);
  CHECK(reading.comments.find("/* g(\"\") */") != std::string::npos);
  REQUIRE(reading.literals.size() == 2);
  CHECK(reading.literals[0] == Literal{31, "x // y"});
  CHECK(reading.literals[1].text == "a\"b");
  CHECK(line_of(text, reading.literals[1].place) == 2);
}

TEST_CASE("tidy: functions are found by their braces, with their first and last line", "[tidy]") {
  const auto found = outline(R"(#define IF(x) \
  if (x) {
namespace law {
namespace {
const int table[] = {1, 2};
std::map<int, std::function<void(int)>> acts{};
}
Day::Day(int a)
    : a_{a}, b_(std::vector{a}) {
  if (a) { g([&](int x) { return x; }); }
}
template <typename T>
std::vector<T> list(const std::vector<T>& of = {}) {
  return of;
}
auto late() -> std::vector<int> { return {}; }
bool operator==(const Day& a, const Day& b) { return a.x == b.x; }
TEST_CASE("  ", "  ") {
}
})");
  std::vector<std::string> names;
  for (const auto& function : found.functions)
    names.push_back(function.owner + "." + function.name + " " + std::to_string(function.first) + "-" + std::to_string(function.last));
  CHECK(names == std::vector<std::string>{"Day.Day 8-11", ".list 12-15", ".late 16-16", ".operator 17-17", ".TEST_CASE 18-19"});
  CHECK(found.namespaces == std::vector<std::string>{"law", ""});
}

TEST_CASE("tidy: types and private fields are found", "[tidy]") {
  const auto found = outline(R"(
enum class Act : int { lodge };
class Shelf : public Base {
 public:
  explicit Shelf(int n) : n_{n} {}
  int seen;
 private:
  void put(int x) { int y = x; }
  struct State;
  std::map<int, std::string> rows_;
  int n_ = 0, count = 1;
  std::array<int, 3> left{};
  static constexpr int most = 3;
};
struct Empty {};
)");
  CHECK(found.types == std::vector<Type>{{"enum", "Act", 2}, {"class", "Shelf", 3}, {"struct", "Empty", 15}});
  CHECK(found.private_fields == std::vector<Field>{{"rows_", 10}, {"n_", 11}, {"left", 12}});
  REQUIRE(found.functions.size() == 2);
  CHECK(found.functions[0] == Function{"Shelf", "Shelf", 5, 5});
  CHECK(found.functions[1] == Function{"put", "Shelf", 8, 8});
}

TEST_CASE("tidy: the whole of src/ can be outlined", "[tidy]") {
  std::size_t functions = 0;
  Findings unbalanced;
  for (const auto& file : cpp(tree(), {"src/", "tests/"})) {
    const auto found = outline(read_cpp(file.text).code);
    functions += found.functions.size();
    for (const auto& function : found.functions)
      if (function.last < function.first || function.name.empty()) unbalanced.push_back(at(file, function.first, "not read: " + function.name));
  }
  INFO(joined(unbalanced));
  CHECK(unbalanced.empty());
  CHECK(functions > 300);
}
