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

TEST_CASE("materials_1: a notice names as expired what is on record as expired, ticked or not; and so does the acceptance",
          "[materials_1][either_document][document_6]") {
  using Lacking = std::vector<MissingMaterial>;
  auto application = matter::application();
  application.document.expires_on = day("2026-11-22");
  const auto noticed = [&](const AcceptApplication& seen) {
    const auto decided = decide(matter::lodged(application), NoticeMissingMaterials{seen}, {}, matter::at());
    return decided ? decided->missing : Lacking{};
  };
  const MissingMaterial form{"material.application_form", "lack.not_shown"}, expired{"material.identity_document", "lack.expired"};
  CHECK(noticed(nothing_shown()) == Lacking{form, expired});
  CHECK(noticed(matter::all_shown()) == Lacking{expired});
  CHECK(matter::keys(decide(matter::lodged(application), nothing_shown(), {}, matter::at())) == Keys{"lack.not_shown", "lack.expired"});
  // So is one whose expiry nobody knows: laid on the counter it would not do either.
  application.document.expires_on.reset();
  CHECK(noticed(nothing_shown()) == Lacking{form, {"material.identity_document", "lack.expiry_unknown"}});
  // A valid one of the two is enough, and is missing as long as it was not seen.
  application.document.expires_on = day("2026-11-22");
  application.other_documents.push_back({PaperKind::permanent_residence_permit, "911276199005170026", "CHN", day("2033-01-01")});
  CHECK(noticed(nothing_shown()) == Lacking{form, {"material.identity_document", "lack.not_shown"}});
  application.other_documents.front().expires_on = day("2020-01-01");
  CHECK(noticed(nothing_shown()) == Lacking{form, expired});
  // The day of expiry is a day of validity.
  application = matter::application();
  application.document.expires_on = day("2026-11-23");
  CHECK(noticed(nothing_shown()) == Lacking{form, {"material.identity_document", "lack.not_shown"}});
}

TEST_CASE("foreign_national: whom no paper helps gets no notice of missing materials, and is told what the acceptance would tell",
          "[foreign_national][residence_1][either_document][materials_1][document_6]") {
  const auto refused = [](const Application& application) {
    return matter::keys(decide(matter::lodged(application), NoticeMissingMaterials{nothing_shown()}, {}, matter::at()));
  };
  auto chinese = matter::application();
  chinese.person.nationality = "CHN";
  CHECK(refused(chinese) == Keys{"standing.chinese_national"});
  auto soon = matter::application();
  soon.stays = {{day("2026-08-01"), {}, law::Basis::residence_permit}};
  CHECK(refused(soon) == Keys{"impediment.residence_until"});
  auto gone = matter::application();
  gone.stays = {{day("2026-01-01"), day("2026-03-31"), law::Basis::residence_permit}};
  CHECK(refused(gone) == Keys{"impediment.residence"});
  auto alone = matter::application();
  alone.person.born_on = day("2012-03-04");
  CHECK(refused(alone) == Keys{"impediment.guardian"});
  auto all = alone;
  all.person.nationality = "CHN";
  all.stays = gone.stays;
  CHECK(refused(all) == Keys{"standing.chinese_national", "impediment.residence", "impediment.guardian"});
  // What an officer decides with a reason keeps nobody from being told what is missing.
  auto stateless = matter::application();
  stateless.person.nationality = "XXA";
  CHECK(decide(matter::lodged(stateless), NoticeMissingMaterials{nothing_shown()}, {}, matter::at()));
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
