#include <catch2/catch.hpp>

#include "places.h"
#include "platform/demo_cast.h"

TEST_CASE("caution_4: docs/formats/register.md shows the passport of everybody in the cast.", "[caution_4]") {
  const auto page = platform_test::bytes_of(std::string(QINGBAI_SOURCE) + "/docs/formats/register.md");
  REQUIRE_FALSE(page.empty());
  for (const auto& member : platform::demo_cast()) {
    const auto zone = platform::mrz(member);
    INFO(zone);
    for (const auto& line : {zone.substr(0, 44), zone.substr(45)}) CHECK(page.find(line) != std::string::npos);
  }
}
