#include <catch2/catch.hpp>
#include <regex>

#include "matrix.h"

using namespace tidy;

namespace {

/// The cells of a table's row, without what surrounds them.
std::vector<std::string> cells(std::string_view line) {
  static const std::regex cell(R"(\| *([^|]*?) *(?=\|))");
  const std::string spelt(line);
  std::vector<std::string> found;
  for (auto match = std::sregex_iterator(spelt.begin(), spelt.end(), cell); match != std::sregex_iterator(); ++match) found.push_back((*match)[1]);
  return found;
}

}  // namespace

TEST_CASE("access: the table has a row an act, a column a role, and says yes or no to each", "[tidy]") {
  const auto acts = enumerators(text_of(tree(), "src/office/authority.h"), "Act");
  const auto roles = enumerators(text_of(tree(), "src/procedure/account.h"), "Role");
  REQUIRE(acts.size() > 8);
  REQUIRE(roles.size() == 7);
  std::vector<std::string> rows;
  for (const auto line : lines(text_of(tree(), "docs/access.md"))) {
    const auto found = cells(line);
    if (found.empty() || found[0].starts_with("--")) continue;
    if (found[0] == "state") break;  // the table after it says whose work a matter is
    if (found[0] == "act") {
      CHECK(std::vector<std::string>(found.begin() + 1, found.end()) == roles);
      continue;
    }
    INFO(line);
    rows.push_back(found[0]);
    CHECK(found.size() == roles.size() + 1);
    for (std::size_t i = 1; i < found.size(); ++i) CHECK((found[i] == "x" || found[i] == "-"));
  }
  CHECK(rows == acts);
}
