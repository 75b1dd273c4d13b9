#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/route.h"
#include "matter.h"

TEST_CASE("caution_2: every office's documents name the hotline of the jurisdiction's data", "[caution_2]") {
  const auto& law = matter::beijing();
  CHECK(law.settings.hotline == "12367");
  REQUIRE(law.organizations.size() == 16);
  auto elsewhere = law.settings;
  elsewhere.hotline = "010-0000";
  for (const auto& organization : law.organizations) {
    INFO(organization.name_en);
    CHECK(procedure::issuer(organization, law.settings).telephone == "12367");
    CHECK(procedure::issuer(organization, elsewhere).telephone == "010-0000");
  }
}

TEST_CASE("caution_2: where nobody is competent the hotline is what is left, and the bureau's data name it.", "[caution_2][last_residence]") {
  const auto route = law::route(beijing().organizations, {}, false, "110105", day("2026-11-23"));
  CHECK(route.organization == nullptr);
  CHECK(beijing().settings.hotline == "12367");
}
