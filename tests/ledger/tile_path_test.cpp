#include <catch2/catch.hpp>

#include "ledger/tile_path.h"

using namespace ledger;

TEST_CASE("tile_path: the spelling of tlog-tiles, there and back", "[ledger]") {
  const std::vector<std::pair<TileName, std::string>> names{
      {{0, 0, 256}, "0/000"},
      {{0, 999, 256}, "0/999"},
      {{0, 1000, 256}, "0/x001/000"},
      {{3, 1234067, 256}, "3/x001/x234/067"},
      {{1, 0, 17}, "1/000.p/17"},
      {{63, 255, 255}, "63/255.p/255"},
      {{0, ~std::uint64_t{0} / 256, 1}, "0/x072/x057/x594/x037/x927/935.p/1"},
  };
  for (const auto& [name, path] : names) {
    CHECK(to_path(name) == "tile/" + path);
    CHECK(parse_tile_path(path) == name);
  }
}

TEST_CASE("tile_path: only one spelling parses", "[ledger]") {
  for (const std::string bad : {"", "0", "0/", "/000", "0/0", "0/00", "0/0000", "00/000", "64/000", "-1/000", "0/x000/000", "0/x001", "0/x001/", "0/x001/00",
                                "0/x01/000", "0/000.p/0", "0/000.p/256", "0/000.p/01", "0/000.p/", "0/000.p", "0/000/", "0/000.P/1", "0/00a",
                                "entries/000", "0/001/000", "0/X001/000",
                                "0/x999/x999/x999/x999/x999/x999/999", "0/x018/x446/x744/x073/x709/x551/x615/000", "0/+00"}) {
    INFO(bad);
    CHECK_FALSE(parse_tile_path(bad));
  }
}

TEST_CASE("tile_path: a tree of 70,000 leaves has the tiles that the specification counts", "[ledger]") {
  std::size_t full = 0, partial = 0;
  for (unsigned level = 0; level < 8; ++level)
    for (std::uint64_t index = 0; index < 300; ++index) {
      full += in_tree({level, index, 256}, 70'000) ? 1 : 0;
      for (unsigned width = 1; width < 256; ++width)
        partial += in_tree({level, index, width}, 70'000) && !in_tree({level, index, width + 1}, 70'000) ? 1 : 0;
    }
  CHECK(full == 273 + 1);
  CHECK(partial == 3);
  CHECK(in_tree({0, 273, 112}, 70'000));
  CHECK(in_tree({1, 1, 17}, 70'000));
  CHECK(in_tree({2, 0, 1}, 70'000));
  CHECK(in_tree({1, 0, 1}, 256));
  CHECK_FALSE(in_tree({0, 0, 1}, 0));
  CHECK_FALSE(in_tree({0, 1, 1}, 256));
}
