#include <catch2/catch.hpp>

#include "law/eighteen.h"
#include "record.h"

using law::Eighteen;
using law::Provision;
using law::Reading;
using law::RecordStatus;

namespace {

const auto sealed_by_rule = expected(RecordStatus::sealed, Provision::result_3, Reading::five_years);
const auto doubtful = expected(RecordStatus::held, Provision::result_3, Reading::sealing_doubt);

law::Record across_the_birthday() {
  auto record = conviction();
  record.committed_to = day("2018-03-02");
  return record;
}

}  // namespace

TEST_CASE("result_3: exactly five years for conduct under 18 is sealed.", "[result_3][five_years]") {
  CHECK(explained(conviction(), born_2000) == sealed_by_rule);
  CHECK(outcome(conviction(), born_2000) == law::Outcome::certificate);
}

TEST_CASE("result_3: lighter penalties are sealed too.", "[result_3][five_years]") {
  using enum law::PenaltyKind;
  for (const auto kind : {detention, control, fine, deportation, exempt}) {
    auto record = conviction();
    record.penalty = law::Penalty{kind, {}};
    CHECK(explained(record, born_2000) == sealed_by_rule);
  }
  auto record = conviction();
  record.penalty = law::Penalty{fixed_term, 1};
  CHECK(explained(record, born_2000) == sealed_by_rule);
}

TEST_CASE("result_3: eighteen is reached on the day after the birthday.", "[result_3][eighteen]") {
  CHECK(law::eighteen(day("2000-03-01"), day("2018-02-28")) == Eighteen::before);
  CHECK(law::eighteen(day("2000-03-01"), day("2018-03-01")) == Eighteen::before);
  CHECK(law::eighteen(day("2000-03-01"), day("2018-03-02")) == Eighteen::after);
}

TEST_CASE("result_3: who was born on 29 February is neither surely under nor surely over on 1 March.", "[result_3][eighteen]") {
  CHECK(law::eighteen(day("2000-02-29"), day("2018-02-28")) == Eighteen::before);
  CHECK(law::eighteen(day("2000-02-29"), day("2018-03-01")) == Eighteen::unclear);
  CHECK(law::eighteen(day("2000-02-29"), day("2018-03-02")) == Eighteen::after);
  struct Row {
    std::string_view from, to;
    law::Explained then;
  };
  const Row rows[] = {
      {"2018-02-01", "2018-02-28", sealed_by_rule},
      {"2018-02-01", "2018-03-01", doubtful},
      {"2018-03-01", "2018-03-01", doubtful},
      {"2018-03-01", "2018-03-05", doubtful},
      {"2018-03-02", "2018-03-05", expected(RecordStatus::counts, Provision::result_2, Reading::eighteen)},
      {"2018-02-28", "2018-03-02", expected(RecordStatus::held, Provision::result_3, Reading::combined_term)},
  };
  for (const auto& row : rows) {
    auto record = conviction();
    record.committed_from = day(row.from);
    record.committed_to = day(row.to);
    CHECK(explained(record, day("2000-02-29")) == row.then);
  }
}

TEST_CASE("result_3: conduct on both sides of the birthday is sealed only where the court found the main conduct before it.", "[result_3][combined_term]") {
  auto record = across_the_birthday();
  CHECK(explained(record, born_2000) == expected(RecordStatus::held, Provision::result_3, Reading::combined_term));
  record.main_conduct_before_18 = false;
  CHECK(explained(record, born_2000) == expected(RecordStatus::counts, Provision::result_2, Reading::combined_term));
  record.main_conduct_before_18 = true;
  CHECK(explained(record, born_2000) == expected(RecordStatus::sealed, Provision::result_3, Reading::combined_term));
  record.sealed = false;
  CHECK(explained(record, born_2000) == doubtful);
  record.penalty->months = 61;
  CHECK(explained(record, born_2000) == expected(RecordStatus::counts, Provision::result_2, Reading::five_years));
}

TEST_CASE("result_3: where the age cannot be told the record is held.", "[result_3][sealing_doubt]") {
  CHECK(explained(conviction(), {}) == doubtful);
  auto record = conviction();
  record.committed_from.reset();
  CHECK(explained(record, born_2000) == sealed_by_rule);  // a known end under eighteen settles it
  record.committed_to = day("2019-01-01");
  CHECK(explained(record, born_2000) == doubtful);
  record.committed_to.reset();
  CHECK(explained(record, born_2000) == doubtful);
  record = conviction();
  record.committed_to.reset();
  CHECK(explained(record, born_2000) == doubtful);
}

TEST_CASE("result_3: a flag that says sealed is honoured at once, one that says not sealed is a doubt.", "[result_3][sealing_doubt]") {
  auto record = conviction();
  record.sealed = true;
  CHECK(explained(record, born_1990) == expected(RecordStatus::sealed, Provision::result_3, Reading::sealing_doubt));
  record.penalty->kind = law::PenaltyKind::life;
  CHECK(explained(record, {}).status == RecordStatus::sealed);
  record = conviction();
  record.sealed = false;
  CHECK(explained(record, born_2000) == doubtful);
}

TEST_CASE("result_3: sealed records and no record have the same outcome.", "[result_3][indistinguishable]") {
  CHECK(outcome(conviction(), born_2000) == law::finding(asked_on, born_2000, {}).outcome);
}
