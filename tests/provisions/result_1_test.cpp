#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("result_1: no record brings a certificate.", "[result_1]") {
  CHECK(law::finding(asked_on, born_1990, {}) == law::Finding{law::Outcome::certificate, {}});
  CHECK(law::finding(asked_on, {}, {}).outcome == law::Outcome::certificate);
}

TEST_CASE("result_1: records that do not count bring a certificate as none would.", "[result_1]") {
  auto pending = conviction();
  pending.disposition = law::Disposition::pending;
  auto sealed = conviction();
  sealed.sealed = true;
  CHECK(law::finding(asked_on, born_1990, {pending, sealed}).outcome == law::Outcome::certificate);
}
