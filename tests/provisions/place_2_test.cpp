#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/route.h"

using law::Provision;

namespace {

const law::Day on = day("2026-11-23");

law::Route route(law::Abode abode, bool through_trustee, std::string_view asking) {
  return law::route(beijing().organizations, abode, through_trustee, asking, on);
}

}  // namespace

TEST_CASE("place_2: through a trustee it is the trustor's residence all the same.", "[place_2]") {
  const auto there = route({"Haidian", "Chaoyang"}, true, "110108");
  CHECK(there.provision == Provision::place_2);
  CHECK(there.organization->code == "110108");
  CHECK(there.here);
}
