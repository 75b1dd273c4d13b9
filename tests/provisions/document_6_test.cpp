#include <catch2/catch.hpp>

#include "provisions/review_states.h"

using namespace procedure;
using matter::by;
using matter::day;
using matter::Keys;

namespace {

const Press press{matter::beijing(), "Li", true};
AcceptApplication nothing_shown() { return {.materials = {}, .residence_reason = {}, .purpose_reason = {}, .representative_reason = {}}; }

}  // namespace

TEST_CASE("document_6: the notice of missing materials names all that is missing, and leaves the application where it is", "[document_6][materials_1][caution_1]") {
  auto state = matter::lodged_state(matter::through_trustee());
  const auto& lodged = procedure::lodged(state)->lodged;
  const std::vector<law::Day> three(3, day("2026-03-02"));
  const auto noticed = decide(lodged, NoticeMissingMaterials{nothing_shown()}, three, matter::at());
  REQUIRE(noticed);
  const std::vector<MissingMaterial> missing{{"material.application_form", "lack.not_shown"},
                                             {"material.identity_document", "lack.not_shown"},
                                             {"material.power_of_attorney", "lack.not_shown"},
                                             {"material.trustee_identity_document", "lack.not_shown"},
                                             {"material.purpose", "lack.not_shown"}};
  CHECK(noticed->missing == missing);
  CHECK(noticed->number_pattern == "京公朝犯查补字〔2026〕{n}号");
  CHECK(matter::keys(decide(lodged, NoticeMissingMaterials{matter::all_shown()}, {}, matter::at())) == Keys{"impediment.nothing_missing"});
  state = matter::then(state, *noticed, {4});
  CHECK(name(state) == "lodged");
  CHECK(clock_of(state, day("2027-01-01")).pace == Pace::not_begun);
  const auto& notice = procedure::lodged(state)->notices.front();
  const auto content = missing_materials_notice(*procedure::lodged(state), notice, press);
  CHECK(content.head.number == "京公朝犯查补字〔2026〕4号");
  CHECK(content.head.trustee == "王伟");
  CHECK(content.missing == missing);
  CHECK(content.officer == "Li");
  state = matter::then(state, NoticeIssued{notice.number, matter::someone(92), {5}, matter::someone(1)});
  CHECK(procedure::lodged(state)->notices.front().issued->document == matter::someone(92));
  // What was handed in later is accepted as any other.
  CHECK(decide(procedure::lodged(state)->lodged, matter::all_shown(), {}, matter::at()));
}

TEST_CASE("document_6: the receipt of a review carries its due date", "[document_6][review_2]") {
  const auto content = review_receipt(*lodged(matter::refused_state()), *under_review(matter::reviewing_state()), press);
  CHECK(content.head.number == "京公朝犯查复字〔2026〕1号");
  CHECK(content.concerned.number == "京公朝犯查拒字〔2026〕1号");
  CHECK(content.accepted_at == matter::instant("2026-12-01T02:00:00.000Z"));
  CHECK(content.due_on == day("2026-12-22"));
  CHECK_FALSE(content.head.trustee);
}

TEST_CASE("document_6: the notice of revocation says who revoked what, when and why", "[document_6][review_4]") {
  const auto issued = matter::issued_state();
  const auto own = matter::revoked_state(issued);
  auto content = revocation_notice(*lodged(own), accepted(own)->past.front(), press);
  CHECK(content.concerned.number == "京公朝犯查证字〔2026〕1号");
  CHECK(content.revoker == Revoker::issuing_organization);
  CHECK(content.ground == RevocationGround::misspelt_name);
  CHECK(content.head.issuer.sub_bureau_zh == "北京市公安局朝阳分局");
  CHECK(content.issued_by_zh == content.head.issuer.sub_bureau_zh);
  CHECK(content.revoked_at == matter::instant("2026-11-23T02:00:00.000Z"));
  const auto above = matter::then(issued, matter::revocation_of(issued, "2026-12-01", "110000"), {1});
  content = revocation_notice(*lodged(above), accepted(above)->past.front(), press);
  CHECK(content.head.issuer.sub_bureau_zh == "北京市公安局");
  CHECK(content.issued_by_en == "Chaoyang Sub-Bureau of Beijing Public Security Bureau");
  CHECK(content.revoker == Revoker::superior);
}

TEST_CASE("document_6: every kind of notice has a character of its own in the jurisdiction", "[document_6][numbering]") {
  using enum NoticeKind;
  std::set<std::string> patterns;
  for (const auto kind : {missing_materials, review_receipt, review_reply, extension, revocation, appeal})
    patterns.insert(number_pattern(matter::beijing(), "110105", name(kind), day("2026-11-23")));
  CHECK(patterns.size() == 6);
}
