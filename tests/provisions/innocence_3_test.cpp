#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_3: a decision not to prosecute leaves no record.", "[innocence_3]") {
  auto record = conviction();
  record.disposition = law::Disposition::not_prosecuted;
  const auto clean = expected(law::RecordStatus::does_not_count, law::Provision::innocence_3, {});
  CHECK(explained(record, born_1990) == clean);
  CHECK(explained(record, {}) == clean);
  record.court = law::Court::other;
  record.effective_on.reset();
  record.penalty.reset();
  record.sealed = false;
  CHECK(explained(record, born_1990) == clean);
  CHECK(outcome(record, born_1990) == law::Outcome::certificate);
}
