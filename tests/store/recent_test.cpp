#include <catch2/catch.hpp>

#include <functional>

#include "store/recent.h"

namespace {

using Held = store::Recent<int, int, std::hash<int>>;

void write(Held& held, int key, int value) {
  held.change(key, [value](std::optional<int>) { return std::optional(std::pair{value, std::size_t{1}}); });
}

}  // namespace

TEST_CASE("recent: what was not used for the longest time goes first, and no more is held than was allowed", "[store]") {
  Held held(3);
  for (int key = 1; key <= 3; ++key) held.remember(key, 10 * key, 1, held.mark());
  CHECK(held.find(1) == 10);
  held.remember(4, 40, 1, held.mark());
  CHECK(held.find(1) == 10);
  CHECK_FALSE(held.find(2));
  CHECK(held.find(3) == 30);
  held.remember(5, 50, 2, held.mark());
  CHECK(held.find(5) == 50);
  CHECK(held.find(3) == 30);
  CHECK_FALSE(held.find(4));
  held.remember(6, 60, 4, held.mark());
  CHECK_FALSE(held.find(6));
}

TEST_CASE("recent: what was read before a change is not remembered after it", "[store]") {
  Held held(9);
  const auto before = held.mark();
  write(held, 1, 11);
  held.remember(1, 10, 1, before);
  CHECK(held.find(1) == 11);
  held.remember(2, 20, 1, before);
  CHECK_FALSE(held.find(2));
  const auto again = held.mark();
  held.forget(1);
  held.remember(1, 11, 1, again);
  CHECK_FALSE(held.find(1));
}
