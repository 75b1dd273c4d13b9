#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/route.h"

TEST_CASE("caution_2: where nobody is competent the hotline is what is left, and the bureau's data name it.", "[caution_2][last_residence]") {
  const auto route = law::route(beijing().organizations, {}, false, "110105", day("2026-11-23"));
  CHECK(route.organization == nullptr);
  CHECK(beijing().settings.hotline == "12367");
}
