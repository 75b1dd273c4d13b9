#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_5: a withdrawn prosecution leaves no record.", "[innocence_5]") {
  auto record = conviction();
  record.disposition = law::Disposition::prosecution_withdrawn;
  const auto clean = expected(law::RecordStatus::does_not_count, law::Provision::innocence_5, {});
  CHECK(explained(record, born_1990) == clean);
  CHECK(explained(record, {}) == clean);
  record.court = law::Court::other;
  record.effective_on.reset();
  record.penalty.reset();
  record.sealed = false;
  CHECK(explained(record, born_1990) == clean);
  CHECK(outcome(record, born_1990) == law::Outcome::certificate);
}
