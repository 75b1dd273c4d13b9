#include <catch2/catch.hpp>

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
