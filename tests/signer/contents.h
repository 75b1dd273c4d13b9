#pragma once
#include "procedure/document.h"

/// One of every document, each number its own.
namespace signer_test {

inline procedure::NoticeHead head(const std::string& number) {
  procedure::NoticeHead made;
  made.number = number;
  made.issuer = {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau", "出入境大厅", "Entry and Exit Hall", "酒仙桥北路", "Jiuxianqiao North Road", "12367"};
  made.person = {"ERIKSSON", "ANNA", "Анна", "", 'F', "SWE", law::Day{std::chrono::days{7000}}};
  made.document = {procedure::PaperKind::passport, "L898902C3", "SWE", law::Day{std::chrono::days{22000}}};
  made.trustee = "TRUSTEE";
  made.issued_on = law::Day{std::chrono::days{20'780}};
  return made;
}

inline procedure::CertificateContent certificate(const std::string& number = "京公朝犯查证字〔2026〕1号") {
  const auto like = head(number);
  procedure::CertificateContent made;
  made.number = number;
  made.issuer = like.issuer;
  made.person = like.person;
  made.document = like.document;
  made.issued_on = like.issued_on;
  made.inquired_at = base::Instant{std::chrono::milliseconds{1'795'000'000'123}};
  made.verification_url = "https://check.example";
  made.code = {1, 2, 3};
  made.status = procedure::StatusEntry{416, 77};
  return made;
}

inline procedure::RefusalContent refusal(const std::string& number = "京公朝犯查拒字〔2026〕1号") {
  const auto like = certificate(number);
  return {number, like.issuer, like.person, like.document, like.inquired_at, like.issued_on, like.verification_url, like.code};
}

inline std::vector<procedure::Content> every_content() {
  const auto like = head("receipt 1");
  const procedure::ReceiptContent receipt{"receipt 1",   like.issuer,     like.person, like.document, "TRUSTEE", {"material.passport"},
                                          certificate().inquired_at, like.issued_on, false, "张伟", true};
  const procedure::Outcome concerned{procedure::OutcomeKind::refusal, "京公朝犯查拒字〔2026〕9号", like.issued_on};
  const procedure::Reason reason{"核对", "checked"};
  return {certificate(),
          refusal(),
          receipt,
          procedure::MissingMaterialsContent{head("missing 1"), {{"material.passport", "lack.expired"}}, "张伟"},
          procedure::ReviewReceiptContent{head("review 1"), concerned, certificate().inquired_at, like.issued_on, true, "张伟"},
          procedure::ReviewReplyContent{head("reply 1"), concerned, like.issued_on, procedure::ReviewResult::incorrect, concerned, reason},
          procedure::ExtensionNoticeContent{head("extension 1"), concerned, like.issued_on, like.issued_on, like.issued_on, like.issued_on, false, reason},
          procedure::RevocationNoticeContent{head("revocation 1"), concerned, "北京市公安局", "Beijing Public Security Bureau",
                                             procedure::Revoker::superior, procedure::RevocationGround::review, reason, certificate().inquired_at, false},
          procedure::AppealNoticeContent{head("appeal 1"), concerned, like.issued_on}};
}

}  // namespace signer_test
