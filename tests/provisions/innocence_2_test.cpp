#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_2: while no judgment has taken effect nobody has a record.", "[innocence_2]") {
  CHECK(never_counts(law::Disposition::pending, law::Provision::innocence_2));
}

TEST_CASE("innocence_2: a judgment that takes effect after the day asked about has not taken effect.", "[innocence_2][effective]") {
  auto record = conviction();
  record.effective_on = asked_on + std::chrono::days{1};
  CHECK(explained(record, born_1990) == expected(law::RecordStatus::does_not_count, law::Provision::innocence_2, law::Reading::effective));
  record.effective_on = asked_on;
  CHECK(explained(record, born_1990).status == law::RecordStatus::counts);
}
