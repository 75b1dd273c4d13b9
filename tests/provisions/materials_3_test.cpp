#include <catch2/catch.hpp>

#include "law/eighteen.h"
#include "situation.h"

using law::Lack;

namespace {

Lacks with_trustee(std::optional<law::Day> born_on, bool reason) {
  auto situation = complete();
  situation.trustee = law::TrusteeShows{true, true, born_on, reason};
  return lacks(situation);
}

}  // namespace

TEST_CASE("materials_3: a trustee is 18 or over on the day; 16 and 17 need an officer's recorded reason.", "[materials_3]") {
  const auto capacity = [](Lack lack) { return Lacks{{"material.trustee_capacity", lack}}; };
  CHECK(with_trustee(day("2008-11-23"), false).empty());
  CHECK(with_trustee(day("2008-11-24"), false) == capacity(Lack::reason_needed));
  CHECK(with_trustee(day("2008-11-24"), true).empty());
  CHECK(with_trustee(day("2010-11-23"), true).empty());
  CHECK(with_trustee(day("2010-11-24"), true) == capacity(Lack::too_young));
  CHECK(with_trustee({}, true) == capacity(Lack::age_unknown));
}

TEST_CASE("materials_3: somebody is a year older on the birthday, and on 1 March where there is none.", "[materials_3]") {
  CHECK(law::age_on(day("2000-03-01"), day("2018-02-28")) == 17);
  CHECK(law::age_on(day("2000-03-01"), day("2018-03-01")) == 18);
  CHECK(law::age_on(day("2000-03-05"), day("2018-03-04")) == 17);
  CHECK(law::age_on(day("2000-02-29"), day("2018-02-28")) == 17);
  CHECK(law::age_on(day("2000-02-29"), day("2018-03-01")) == 18);
}
