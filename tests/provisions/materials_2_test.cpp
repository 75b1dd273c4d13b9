#include <catch2/catch.hpp>

#include "situation.h"

using law::Lack;

TEST_CASE("materials_2: a trustee brings a power of attorney and an original identity document besides.", "[materials_2]") {
  auto situation = complete();
  situation.trustee = law::TrusteeShows{false, false, day("1980-01-01"), false};
  CHECK(lacks(situation) == Lacks{{"material.power_of_attorney", Lack::not_shown}, {"material.trustee_identity_document", Lack::not_shown}});
  situation.trustee->power_of_attorney = true;
  CHECK(lacks(situation) == Lacks{{"material.trustee_identity_document", Lack::not_shown}});
  situation.trustee->original_identity_document = true;
  CHECK(lacks(situation).empty());
  for (const auto& one : law::checklist(situation))
    if (one.key == "material.power_of_attorney") CHECK(one.provision == law::Provision::materials_2);
}

TEST_CASE("materials_2: a trustee does not replace the applicant's own document.", "[materials_2]") {
  auto situation = complete();
  situation.trustee = law::TrusteeShows{true, true, day("1980-01-01"), false};
  situation.passport.reset();
  CHECK(lacks(situation) == Lacks{{"material.identity_document", Lack::not_shown}});
}
