#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_5: a withdrawn prosecution leaves no record.", "[innocence_5]") {
  CHECK(never_counts(law::Disposition::prosecution_withdrawn, law::Provision::innocence_5));
}
