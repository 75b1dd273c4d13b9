#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_6: a terminated investigation leaves no record.", "[innocence_6]") {
  CHECK(never_counts(law::Disposition::investigation_terminated, law::Provision::innocence_6));
}
