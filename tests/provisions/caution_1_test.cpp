#include <catch2/catch.hpp>

#include "law/count.h"
#include "situation.h"

using law::Count;

TEST_CASE("caution_1: the fourth inquiry of a natural year needs a proof of purpose.", "[caution_1]") {
  const law::Day on = day("2026-11-23");
  CHECK(law::count(on, {}) == Count{1, false});
  CHECK(law::count(on, {day("2026-01-05"), day("2026-03-02")}) == Count{3, false});
  CHECK(law::count(on, {day("2026-01-05"), day("2026-03-02"), day("2026-10-09")}) == Count{4, true});
}

TEST_CASE("caution_1: other years and later days do not count, the same day does.", "[caution_1][what_is_an_inquiry]") {
  const law::Day on = day("2026-01-01");
  CHECK(law::count(on, {day("2025-12-31"), day("2026-01-02"), day("2027-01-01")}) == Count{1, false});
  CHECK(law::count(on, {on, on, on}) == Count{4, true});
  CHECK(law::count(on, {on}, 1) == Count{2, true});
}

TEST_CASE("caution_1: the material and the officer's judgment of it are both needed.", "[caution_1]") {
  auto situation = complete();
  const auto lack = [&](law::Lack lack) { return Lacks{{"material.purpose", lack}}; };
  situation.purpose_needed = true;
  CHECK(lacks(situation) == lack(law::Lack::not_shown));
  situation.purpose_material = true;
  CHECK(lacks(situation) == lack(law::Lack::not_judged));
  situation.purpose_reasonable = false;
  CHECK(lacks(situation) == lack(law::Lack::not_reasonable));
  situation.purpose_reasonable = true;
  CHECK(lacks(situation).empty());
}
