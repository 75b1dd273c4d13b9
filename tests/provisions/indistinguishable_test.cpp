#include <catch2/catch.hpp>

#include "provisions/matter.h"

TEST_CASE("indistinguishable: what is kept in the open of a sealed record is what is kept of none", "[indistinguishable][result_3]") {
  const auto clean = std::get<procedure::Found>(matter::found({matter::extract(procedure::Match{{}})}));
  auto answer = matter::extract(procedure::Match{{matter::juvenile()}});
  answer.digest.fill(9);  // of other bytes than the clean answer's
  const auto sealed = std::get<procedure::Found>(matter::found({answer}));
  CHECK(clean.event == sealed.event);
  CHECK(sealed.grounds.extracts.front().digest != clean.grounds.extracts.front().digest);
  CHECK(sealed.event.indication == procedure::Indication::issue);
  REQUIRE(sealed.grounds.finding.records.size() == 1);
  CHECK(sealed.grounds.finding.records[0].status == law::RecordStatus::sealed);
  const auto from_clean = procedure::decide(matter::lodged(), clean.event, procedure::IssueCertificate{}, matter::at());
  const auto from_sealed = procedure::decide(matter::lodged(), sealed.event, procedure::IssueCertificate{}, matter::at());
  REQUIRE(from_clean);
  CHECK(*from_clean == *from_sealed);
}

TEST_CASE("indistinguishable: a hold of any cause is told as needs verification alone", "[indistinguishable][sealing_doubt][effective]") {
  auto no_date = matter::conviction();
  no_date.effective_on.reset();
  auto flag_disagrees = matter::juvenile();
  flag_disagrees.sealed = false;
  const auto first = std::get<procedure::Found>(matter::found({matter::extract(procedure::Match{{no_date}})}));
  const auto second = std::get<procedure::Found>(matter::found({matter::extract(procedure::Match{{flag_disagrees}})}));
  const auto third = std::get<procedure::Found>(matter::found({matter::extract(procedure::PartialMatch{{procedure::Criterion::name}, {}})}));
  CHECK(first.event == second.event);
  CHECK(second.event == third.event);
  CHECK(first.event.indication == procedure::Indication::needs_verification);
}
