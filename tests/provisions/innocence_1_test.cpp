#include <catch2/catch.hpp>

#include "record.h"

using law::Provision;
using law::Reading;
using law::RecordStatus;

TEST_CASE("innocence_1: an effective judgment of guilt counts.", "[innocence_1]") {
  CHECK(explained(conviction(), born_1990) == expected(RecordStatus::counts, Provision::result_2, Reading::eighteen));
}

TEST_CASE("innocence_1: without the date on which it took effect a judgment is held for a person.", "[innocence_1][effective]") {
  auto record = conviction();
  record.effective_on.reset();
  CHECK(explained(record, born_1990) == expected(RecordStatus::held, Provision::innocence_1, Reading::effective));
  CHECK(outcome(record, born_1990) == law::Outcome::hold);
  record.sealed = true;
  CHECK(explained(record, born_1990).status == RecordStatus::held);
}

TEST_CASE("innocence_1: acquittals, quashed convictions and judgments of other courts are no convictions.", "[innocence_1][not_a_conviction]") {
  const auto clean = expected(RecordStatus::does_not_count, Provision::innocence_1, Reading::not_a_conviction);
  auto record = conviction();
  record.disposition = law::Disposition::acquitted;
  CHECK(explained(record, born_1990) == clean);
  record.disposition = law::Disposition::quashed;
  CHECK(explained(record, born_1990) == clean);
  record = conviction();
  record.court = law::Court::other;
  CHECK(explained(record, born_1990) == clean);
  record.effective_on.reset();
  CHECK(explained(record, born_1990) == clean);
}

TEST_CASE("innocence_1: guilt found but exempted from punishment is a conviction.", "[innocence_1][not_a_conviction]") {
  auto record = conviction();
  record.penalty = law::Penalty{law::PenaltyKind::exempt, {}};
  CHECK(explained(record, born_1990).status == RecordStatus::counts);
}

TEST_CASE("innocence_1: the finding explains every record that came back, in its order.", "[innocence_1][every_record_explained]") {
  std::vector<law::Record> records(3, conviction());
  records[0].id = "x";
  records[0].disposition = law::Disposition::pending;
  records[1].id = "y";
  records[2].id = "x";
  records[2].effective_on.reset();
  const auto finding = law::finding(asked_on, born_1990, records);
  REQUIRE(finding.records.size() == 3);
  CHECK(finding.records[0] == law::Explained{"x", RecordStatus::does_not_count, Provision::innocence_2, {}});
  CHECK(finding.records[1] == law::Explained{"y", RecordStatus::counts, Provision::result_2, Reading::eighteen});
  CHECK(finding.records[2] == law::Explained{"x", RecordStatus::held, Provision::innocence_1, Reading::effective});
  CHECK(law::name(finding.records[1].provision) == "result_2");
  CHECK(law::name(*finding.records[1].reading) == "eighteen");
}

TEST_CASE("innocence_1: what counts is a disposition of a court; nothing else of a person can be put into a record.", "[innocence_1][never_a_record]") {
  // A record has a disposition of this list and no other member that could hold a summons, a detention, an arrest or bail.
  using enum law::Disposition;
  const law::Disposition all[] = {guilty, acquitted, quashed, pending, not_prosecuted, case_revoked, prosecution_withdrawn, investigation_terminated};
  int counting = 0;
  for (const auto disposition : all) {
    auto record = conviction();
    record.disposition = disposition;
    if (explained(record, born_1990).status == RecordStatus::counts) ++counting;
  }
  CHECK(counting == 1);
}
