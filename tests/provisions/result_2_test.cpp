#include <catch2/catch.hpp>

#include "record.h"

using law::Provision;
using law::Reading;
using law::RecordStatus;

TEST_CASE("result_2: one counting record is enough, whatever the others are.", "[result_2][one_is_enough]") {
  auto held = conviction();
  held.effective_on.reset();
  auto sealed = conviction();
  sealed.sealed = true;
  for (const auto& records : {std::vector{conviction()}, std::vector{held, conviction()}, std::vector{conviction(), held, sealed}})
    CHECK(law::finding(asked_on, born_1990, records).outcome == law::Outcome::refusal);
  CHECK(law::finding(asked_on, born_1990, {held, sealed}).outcome == law::Outcome::hold);
}

TEST_CASE("result_2: over five years, life and death count whatever the age.", "[result_2][five_years]") {
  const auto counts = expected(RecordStatus::counts, Provision::result_2, Reading::five_years);
  using enum law::PenaltyKind;
  for (const auto penalty : {law::Penalty{fixed_term, 61}, law::Penalty{life, {}}, law::Penalty{death, {}}, law::Penalty{death_suspended, {}}}) {
    auto record = conviction();
    record.penalty = penalty;
    CHECK(explained(record, born_2000) == counts);
    CHECK(explained(record, {}) == counts);
    record.committed_from.reset();
    record.committed_to.reset();
    CHECK(explained(record, born_2000) == counts);
  }
}

TEST_CASE("result_2: a conviction without its penalty decides nothing.", "[result_2][sealing_doubt]") {
  auto record = conviction();
  record.penalty.reset();
  CHECK(explained(record, born_1990) == expected(RecordStatus::held, Provision::result_3, Reading::sealing_doubt));
}

TEST_CASE("result_2: all of it after eighteen was reached counts.", "[result_2][eighteen]") {
  auto record = conviction();
  record.committed_from = day("2018-03-02");
  record.committed_to = day("2018-03-02");
  CHECK(explained(record, born_2000) == expected(RecordStatus::counts, Provision::result_2, Reading::eighteen));
  record.committed_to.reset();  // a known beginning after eighteen settles it
  CHECK(explained(record, born_2000) == expected(RecordStatus::counts, Provision::result_2, Reading::eighteen));
  record.sealed = false;
  CHECK(explained(record, born_2000).status == RecordStatus::counts);
}
