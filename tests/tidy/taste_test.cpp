#include "taste.h"

#include <catch2/catch.hpp>

using namespace tidy;

namespace {

void none(const Findings& findings) {
  INFO(joined(findings));
  CHECK(findings.empty());
}

const Sources& ours() {
  static const Sources all = sources(cpp(tree(), {"src/", "tests/", "benchmarks/"}));
  return all;
}

Sources in(const std::vector<std::string>& folders) {
  Sources found;
  for (const auto& each : ours())
    for (const auto& name : folders)
      if (each.file.path.starts_with(name)) found.push_back(each);
  return found;
}

std::string quoting(std::size_t length) {
  std::string text(length + 6, 'x');
  text.replace(0, 3, "f(\"");
  text.replace(length + 3, 3, "\")\n");
  return text;
}

Sources one(std::string text, std::string path = "src/law/day.h") { return {source({std::move(path), std::move(text)})}; }

}  // namespace

TEST_CASE("taste: whatever is complained of can be seen", "[tidy]") {
  const std::string lines(61, '\n');
  CHECK(long_files({{"a.h", lines}}, 60) == Findings{"a.h:61: more than 60 lines"});
  CHECK(long_files({{"a.h", lines}}, 61).empty());
  CHECK(long_functions(one("void f() {" + lines + "}\n"), 61) == Findings{"src/law/day.h:1: f has 62 lines"});
  CHECK(long_functions(one("void f() {" + lines + "}\n"), 62).empty());
  CHECK(long_lines(one("清白清白\n"), 3).size() == 1);
  CHECK(long_lines(one("清白清白\n"), 4).empty());
  CHECK(long_lines(one(quoting(101)), 6).empty());
  CHECK(long_lines(one(quoting(100)), 6).size() == 1);
  CHECK(loose_blanks({{"a.h", "a\tb\nc \nd"}}) == Findings{"a.h:1: a tab", "a.h:2: a blank at the end", "a.h:3: no line end at the end"});
  CHECK(catch_alls(one("switch (a) {\n  default: f();\n}\ntry {} catch (...) {}\n")).size() == 2);
  CHECK(catch_alls(one("bool operator==(const A&) const = default;\nf(\"default:\");\n")).empty());
  CHECK(unfinished(one(std::string("// TO") + "DO: this\nint a;  /* for now */\n// XXX later\n")).size() == 3);
  CHECK(unfinished(one("f(\"XXX\");  // the nationality XXX is unknown\n")).empty());
  CHECK(unguarded({{"a.h", "// #pragma once\n"}}).size() == 1);
  CHECK(unguarded({{"a.h", "#pragma once\n"}}).empty());
  CHECK(empty_words(one("struct CaseManager {};\nclass DataRow {};\nstruct Database {};\nstruct Informed {};\n")).size() == 2);
  CHECK(empty_words(one("struct MailService {};\nstruct ServiceNavigation {};\n")).size() == 1);
  CHECK(empty_words(one("", "src/law/day_util.h")).size() == 1);
  CHECK(empty_words(one("", "src/law/database.h")).empty());
  CHECK(misspelt(one("struct day_of {};\nvoid theFirst() {}\nstruct HTMLPage {};\n")).size() == 3);
  CHECK(misspelt(one("struct Day { Day(int) {} ~Day() {} };\nbool A::operator()(int) { return 1; }\nA::A() {}\nA::~A() {}\nTEST_CASE(\"a\") {}\n")).empty());
  CHECK(bare_fields(one("class A {\n public:\n  int a;\n private:\n  int b_ = 0;\n  int c;\n};\n")) ==
        Findings{"src/law/day.h:6: a private member ends in _: c"});
  CHECK(other_rooms(one("namespace sql { struct A {}; }\n")).size() == 1);
  CHECK(other_rooms(one("namespace law { struct A {}; }\n")).empty());
  CHECK(impure(one("auto a = std::chrono::system_clock::now();\nstatic int seen = 0;\nint b = rand();\nlong c = time(nullptr);\n")).size() == 4);
  CHECK(impure(one("// system_clock\nstatic const int a = 0;\nstatic int f(int a);\nusing std::chrono::year;\nint c = working_time(1);\nHtml time(Day day);\n"))
            .empty());
  CHECK(unnamed_tests(one("TEST_CASE(\"works\", \"[x]\") {}\nTEST_CASE(\"a: b\") {}\nTEST_CASE(\"a: b\") {}\n")).size() == 2);
}

TEST_CASE("taste: no file has more than 400 lines, no function more than 60, no line more than 160 columns", "[tidy]") {
  const auto files = cpp(tree(), {"src/", "tests/", "benchmarks/"});
  none(long_files(files, 400));
  none(long_functions(ours(), 60));
  none(long_lines(ours(), 160));
}

TEST_CASE("taste: no tab, no blank at a line's end, no last line without an end", "[tidy]") {
  none(loose_blanks(chosen(tree(), {"src/", "tests/", "benchmarks/", "cmake/", "tools/", "docs/", "words/", "README.md", "CHANGELOG.md", "CMake", "build.sh"},
                           {".h", ".cpp", ".cmake", ".txt", ".sh", ".mjs", ".md", ".json", ".scss"})));
}

TEST_CASE("taste: nothing is caught that nobody thought of", "[tidy]") { none(catch_alls(in({"src/"}))); }

TEST_CASE("taste: no comment promises what is not there", "[tidy]") { none(unfinished(ours())); }

TEST_CASE("taste: every header guards itself", "[tidy]") { none(unguarded(chosen(tree(), {"src/", "tests/", "benchmarks/"}, {".h"}))); }

TEST_CASE("taste: names say something, and are spelt as the house spells them", "[tidy]") {
  none(empty_words(ours()));
  none(misspelt(ours()));
  none(bare_fields(ours()));
}

TEST_CASE("taste: the namespace is the folder", "[tidy]") { none(other_rooms(in({"src/"}))); }

TEST_CASE("taste: law, procedure, ledger and html know no clock, no chance, no environment, no file, no global", "[tidy]") {
  none(impure(in({"src/law/", "src/procedure/", "src/ledger/", "src/html/"})));
}

TEST_CASE("taste: a test is named after what it holds, and once", "[tidy]") { none(unnamed_tests(in({"tests/"}))); }
