#include "tower.h"

#include <catch2/catch.hpp>

using namespace tidy;

namespace {

void none(const Findings& findings) {
  INFO(joined(findings));
  CHECK(findings.empty());
}

}  // namespace

TEST_CASE("tower: a stray include, a foreign library, a circle and a climbing row are seen", "[tidy]") {
  std::map<std::string, int> floors;
  const auto rows = rows_of_cmake(
      "# floor 1\nqingbai_folder(base LIBRARIES fmt::fmt)\nqingbai_folder(law USES base)\n# floor 2\nqingbai_folder(sql USES base LIBRARIES x)\n",
      &floors);
  CHECK(rows == Folders{{"base", {}}, {"law", {"base"}}, {"sql", {"base"}}});
  CHECK(floors == std::map<std::string, int>{{"base", 1}, {"law", 1}, {"sql", 2}});
  CHECK(rows_of_prose("| folder | may include |\n|---|---|\n| base | std |\n| law, sql | base |\n\n| x | base |\n") == rows);

  CHECK(strays({{"src/law/day.h", "#include \"sql/statement.h\"\n"}}, rows) == Findings{"src/law/day.h:1: law may not include sql/statement.h"});
  CHECK(strays({{"src/law/day.h", "#include <vector>\n#include \"base/bytes.h\"\n#include \"law/x.h\"\n"}}, rows).empty());
  CHECK(strays({{"src/new/day.h", ""}}, rows).size() == 1);
  CHECK(foreign({{"src/law/day.h", "\n#include <sqlite3.h>\n"}}, {{"sqlite3.h", "sql"}}) == Findings{"src/law/day.h:2: sqlite3.h belongs to sql"});
  CHECK(foreign({{"src/sql/day.h", "#include <sqlite3.h>\n"}}, {{"sqlite3.h", "sql"}}).empty());
  CHECK(circles({{"src/a/a.h", "#include \"a/b.h\"\n"}, {"src/a/b.h", "#include \"a/a.h\"\n"}, {"src/a/c.h", "#include \"a/a.h\"\n"}}) ==
        Findings{"src/a/a.h -> src/a/b.h -> src/a/a.h"});
  CHECK(climbing({{"law", {"base", "sql"}}, {"sql", {"law", "gone"}}, {"base", {}}}, floors).size() == 2);
}

TEST_CASE("tower: no row leads up or across", "[tidy]") {
  std::map<std::string, int> floors;
  const auto rows = rows_of_cmake(text_of(tree(), "cmake/folders.cmake"), &floors);
  REQUIRE(rows.size() > 15);
  none(climbing(rows, floors));
}

TEST_CASE("tower: docs/architecture.md shows the rows that the build keeps", "[tidy]") {
  CHECK(rows_of_prose(text_of(tree(), "docs/architecture.md")) == rows_of_cmake(text_of(tree(), "cmake/folders.cmake")));
}

TEST_CASE("tower: every include goes where its folder's row leads", "[tidy]") {
  none(strays(cpp(tree(), {"src/"}), rows_of_cmake(text_of(tree(), "cmake/folders.cmake"))));
}

TEST_CASE("tower: a library is included where it belongs and nowhere else", "[tidy]") {
  none(foreign(cpp(tree(), {"src/"}), listed(text_of(tree(), "tests/tidy/libraries.txt"))));
}

TEST_CASE("tower: no file includes itself over others", "[tidy]") { none(circles(cpp(tree(), {"src/"}))); }
