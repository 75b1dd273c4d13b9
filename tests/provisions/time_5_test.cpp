#include <catch2/catch.hpp>

#include "provisions/matter.h"

using procedure::Indication;

TEST_CASE("time_5: a match in part is neither a hit nor a miss", "[time_5]") {
  const procedure::PartialMatch nobody_known{{procedure::Criterion::name}, {}};
  const procedure::PartialMatch convicted{{procedure::Criterion::document_number}, {matter::conviction()}};
  const auto clean = matter::extract(procedure::NothingKnown{});
  const auto guilty = matter::extract(procedure::Match{{matter::conviction()}});
  for (const auto& partial : {nobody_known, convicted}) {
    CHECK(matter::indication({matter::extract(partial)}) == Indication::needs_verification);
    CHECK(matter::indication({clean, matter::extract(partial)}) == Indication::needs_verification);
    CHECK(matter::indication({matter::extract(partial), guilty}) == Indication::needs_verification);
  }
}

TEST_CASE("time_5: an inquiry that needs verification issues nothing", "[time_5][result_1]") {
  const auto outcome = matter::found({matter::extract(procedure::PartialMatch{{procedure::Criterion::birth_date}, {}})});
  const auto refused = procedure::decide(matter::lodged(), std::get<procedure::Found>(outcome).event, procedure::IssueCertificate{}, matter::at());
  CHECK(matter::names(refused, law::Provision::result_1, "impediment.finding"));
}
