#include "matrix.h"

#include <catch2/catch.hpp>

using namespace tidy;

namespace {

void none(const Findings& findings) {
  INFO(joined(findings));
  CHECK(findings.empty());
}

const Matrix& ours() {
  static const Matrix matrix = [] {
    const auto& header = text_of(tree(), "src/law/provision.h");
    auto scripts = chosen(tree(), {"tests/browser/"}, {".mjs"});
    for (auto& script : chosen(tree(), {"tests/commands/"}, {".sh"})) scripts.push_back(std::move(script));
    return Matrix{enumerators(header, "Provision"), enumerators(header, "Reading"), tagged(sources(cpp(tree(), {"tests/"})), scripts),
                  listed(text_of(tree(), "tests/tidy/not_yet.txt"))};
  }();
  return matrix;
}

std::set<std::string> modules() {
  std::set<std::string> names;
  for (const auto& file : tree()) {
    if (!folder(file.path).empty()) names.emplace(folder(file.path));
    if (file.path.starts_with("tests/") && file.path.find('/', 6) != std::string::npos) names.insert(file.path.substr(6, file.path.find('/', 6) - 6));
  }
  for (const auto& [name, reason] : listed(text_of(tree(), "tests/tidy/tags.txt"))) names.insert(name);
  return names;
}

}  // namespace

TEST_CASE("matrix: a gap, a stale line and an unknown tag are seen", "[tidy]") {
  CHECK(enumerators("enum class Provision {\n  time_1, // x\n  time_2 };\nenum class Reading { effective };", "Provision") ==
        std::vector<std::string>{"time_1", "time_2"});
  const Sources tests{source({"tests/a_test.cpp",
                              "TEST_CASE(\"a: (b, c)\", \"[time_1]\"\n  \"[law]\") {}\nTEMPLATE_TEST_CASE(\"t: x\", \"[tme_2]\", A) {}\n"})};
  const auto found = tagged(tests, {{"tests/browser/walk.mjs", "// [time_3][law] the clock stops\nconst a = x[law];\n"}});
  REQUIRE(found.size() == 5);
  CHECK(found[0] == Tagged{"a: (b, c)", "time_1", "tests/a_test.cpp:1: a: (b, c)"});
  CHECK(found[3].tag == "time_3");
  const Matrix matrix{{"time_1", "time_2", "time_3"}, {"effective"}, found, {{"time_3", "later"}, {"time_9", "later"}}};
  CHECK(gaps(matrix) == Findings{"no test holds time_2", "no test holds effective"});
  CHECK(stale(matrix) == Findings{"time_3 has a test: strike it from the list", "time_9 is neither provision nor reading"});
  CHECK(unknown(matrix, {"law"}) == Findings{"tests/a_test.cpp:3: t: x [tme_2] names nothing"});
  CHECK(homeless(matrix, {{"tests/provisions/time_1_test.cpp", ""}}) == Findings{"no tests/provisions/time_2_test.cpp"});
}

TEST_CASE("matrix: every provision and every reading is held by a test, or awaited by name", "[tidy]") {
  REQUIRE(ours().provisions.size() == 42);
  REQUIRE(ours().readings.size() >= 34);
  none(gaps(ours()));
}

TEST_CASE("matrix: nothing is awaited that has come", "[tidy]") { none(stale(ours())); }

TEST_CASE("matrix: every tag names a provision, a reading or a module", "[tidy]") { none(unknown(ours(), modules())); }

TEST_CASE("matrix: every provision has a file of tests", "[tidy]") { none(homeless(ours(), tree())); }
