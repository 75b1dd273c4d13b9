#include <catch2/catch.hpp>

#include "beijing.h"
#include "law/route.h"

using law::Provision;
using law::Reading;

namespace {

const law::Day on = day("2026-11-23");

law::Route route(law::Abode abode, bool through_trustee, std::string_view asking) {
  return law::route(beijing().organizations, abode, through_trustee, asking, on);
}

}  // namespace

TEST_CASE("place_1: the sub-bureau of the place of residence is competent; another office names it.", "[place_1]") {
  const auto here = route({"Chaoyang", {}}, false, "110105");
  CHECK(here.here);
  CHECK(here.provision == Provision::place_1);
  CHECK_FALSE(here.reading);
  const auto elsewhere = route({"朝阳", {}}, false, "110108");
  CHECK_FALSE(elsewhere.here);
  REQUIRE(elsewhere.organization);
  CHECK(elsewhere.organization->code == "110105");
}

TEST_CASE("place_1: who has no registered residence now applies at the last one.", "[place_1][last_residence]") {
  const auto last = route({{}, "延庆区"}, false, "110119");
  CHECK(last.reading == Reading::last_residence);
  CHECK(last.here);
}

TEST_CASE("place_1: without any residence in the jurisdiction nobody is competent.", "[place_1][last_residence]") {
  CHECK(route({}, false, "110105") == law::Route{});
  CHECK_FALSE(route({"Tianjin", {}}, false, "110105").organization);
}
