#include "paper/samples.h"

namespace paper_test {
namespace {

law::Day day(int month, int number) {
  return std::chrono::year{2026} / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::day(static_cast<unsigned>(number));
}

procedure::NoticeHead head(const std::string& kind, law::Day on) {
  const auto like = certificate();
  return {"京公朝犯查" + kind + "字〔2026〕7号", like.issuer, like.person, like.document, "王小明", on, true};
}

procedure::Outcome concerned() { return {procedure::OutcomeKind::refusal, "京公朝犯查拒字〔2026〕3号", day(11, 23)}; }

procedure::Reason reason() {
  return {"核对人员身份的材料需由外省有关单位提供，尚未收到全部答复。", "Materials that confirm the identity have to come from another province; not all answers have arrived."};
}

}  // namespace

procedure::RefusalContent refusal() {
  const auto like = certificate();
  return {"京公朝犯查拒字〔2026〕3号", like.issuer, like.person, like.document, like.inquired_at, like.issued_on, like.verification_url, like.code, true};
}

procedure::MissingMaterialsContent missing_materials() {
  return {head("补", day(11, 20)),
          {{"material.application_form", "lack.not_shown"}, {"material.passport", "lack.expired"}, {"material.power_of_attorney", "lack.not_shown"},
           {"material.trustee_identity_document", "lack.not_shown"}, {"material.trustee_capacity", "lack.reason_needed"}},
          "010423"};
}

procedure::ReviewReceiptContent review_receipt() {
  return {head("复", day(11, 30)), concerned(), base::parse_rfc3339("2026-11-30T01:30:00Z").value(), day(12, 21), true, "010424"};
}

procedure::ReviewReplyContent review_reply() {
  return {head("答", day(12, 18)), concerned(), day(11, 30), procedure::ReviewResult::incorrect,
          procedure::Outcome{procedure::OutcomeKind::certificate, "京公朝犯查证字〔2026〕12号", day(12, 18)},
          {"经核对，原查询结果所涉人员与申请人不是同一人。", "The person whom the first result spoke of is not the applicant."}};
}

procedure::ExtensionNoticeContent extension_notice() {
  return {head("延", day(12, 17)), concerned(), day(11, 30), day(12, 16), day(12, 21), std::chrono::year{2027} / 2 / 3, true, reason()};
}

procedure::RevocationNoticeContent revocation_notice() {
  const auto like = certificate();
  return {head("撤", day(12, 18)), concerned(), like.issuer.sub_bureau_zh, like.issuer.sub_bureau_en, procedure::Revoker::issuing_organization,
          procedure::RevocationGround::review, reason(), base::parse_rfc3339("2026-12-18T06:45:10Z").value(), true};
}

procedure::AppealNoticeContent appeal_notice() { return {head("诉", day(12, 18)), concerned(), day(11, 30)}; }

paper::FormContent prefilled_form() {
  const auto like = certificate();
  procedure::Application application;
  application.person = like.person;
  application.person.native_name = "محمد بن عبد الله";
  application.document = like.document;
  application.other_documents = {{procedure::PaperKind::passport, "C01X0001A7", "D", day(1, 5)}};
  application.district = "Chaoyang";
  application.address = "酒仙桥北路甲10号院 <B> & \"C\" 'D'";  // what XML means something by
  application.stays = {{day(3, 2), {}}, {std::chrono::year{2024} / 9 / 1, std::chrono::year{2025} / 1 / 20}};
  application.channel = procedure::Channel::through_trustee;
  application.representative = procedure::Representative{"王小明", "11010519491231002X", std::chrono::year{1949} / 12 / 31};
  application.purpose = "在德国就业 Employment in Germany";
  application.country_of_use = "DEU";
  return {application, {"朝阳区", "Chaoyang"}, 408, 2, concerned(), {like.issuer.sub_bureau_zh, like.issuer.sub_bureau_en},
          "查询结果所涉人员与本人不是同一人。\nThe person of the record is not me: I was not in China in 2019, as the stamps in my earlier passport show."};
}

}  // namespace paper_test
