#include <catch2/catch.hpp>

#include "tree.h"

using namespace tidy;

namespace {

/// Where a file speaks of the place it was written in, or of a registry's host. Written in halves, so as not to find itself.
Findings workplaces(const Files& files) {
  static const std::vector<std::string> names{"/wo" "rk/", "fa" "rm-", "sha" "red/", "deb.deb" "ian.org", "regis" "try.npmjs.org",
                                              "secu" "rity.debian.org", "/tmp" "/qb"};
  Findings found;
  for (const auto& file : files) {
    std::size_t number = 0;
    for (const auto line : lines(file.text)) {
      ++number;
      for (const auto& name : names)
        if (line.find(name) != std::string_view::npos) found.push_back(at(file, number, name));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("workplace: a path of the workplace and a registry's host are seen", "[tidy]") {
  CHECK(workplaces({{"a.md", "see /wo" "rk/x\nand regis" "try.npmjs.org\nwork/ is fine\n"}}).size() == 2);
}

TEST_CASE("workplace: nothing that is kept names the place it was written in", "[tidy]") {
  const auto found = workplaces(tree());
  INFO(joined(found));
  CHECK(found.empty());
}
