#include <catch2/catch.hpp>

#include "record.h"

TEST_CASE("innocence_3: a decision not to prosecute leaves no record.", "[innocence_3]") {
  CHECK(never_counts(law::Disposition::not_prosecuted, law::Provision::innocence_3));
}
