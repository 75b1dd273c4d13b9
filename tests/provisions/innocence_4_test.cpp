#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_4: a revoked case leaves no record.", "[innocence_4]") {
  CHECK(never_counts(law::Disposition::case_revoked, law::Provision::innocence_4));
}
