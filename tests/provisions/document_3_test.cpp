#include <catch2/catch.hpp>

#include "form.h"

using namespace form_test;

namespace {

paper::FormContent objection(procedure::OutcomeKind kind) {
  auto content = known(matter::application());
  content.concerned = procedure::Outcome{kind, "京公朝犯查拒字〔2026〕3号", matter::day("2026-11-23")};
  content.concerned_issuer = {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau"};
  content.objection = "The record is another person's.";
  return content;
}

}  // namespace

TEST_CASE("document_3: the form for review prefilled names the objector, the document, who issued it, and why", "[document_3][annexes_not_at_hand]") {
  const auto sheet = paper::form_sheet(paper::FormKind::review, words(), objection(procedure::OutcomeKind::refusal));
  CHECK(cell(sheet, "objector.surname").value == "ERIKSSON");
  CHECK(cell(sheet, "objector.document.number").value == "L898902C3");
  CHECK(chosen(cell(sheet, "concerned.kind")) == "Notification of Refusal;");
  CHECK(cell(sheet, "concerned.number").value == "京公朝犯查拒字〔2026〕3号");
  CHECK(cell(sheet, "concerned.issued_on").value == "2026-11-23");
  CHECK(cell(sheet, "concerned.issuer").value == "北京市公安局朝阳分局 Chaoyang Sub-Bureau of Beijing Public Security Bureau");
  CHECK(cell(sheet, "objection.reasons").value == "The record is another person's.");
  CHECK(cell(sheet, "objector.signature").value.empty());
}

TEST_CASE("document_3: a certificate is objected to as a refusal is", "[document_3]") {
  const auto sheet = paper::form_sheet(paper::FormKind::review, words(), objection(procedure::OutcomeKind::certificate));
  CHECK(chosen(cell(sheet, "concerned.kind")) == "Certificate of No Criminal Conviction;");
}

TEST_CASE("document_3: the blank form asks for room to say why, and leaves the office its part", "[document_3]") {
  const auto sheet = paper::form_sheet(paper::FormKind::review, words());
  CHECK(cell(sheet, "objection.reasons").lines > 3);
  CHECK(chosen(cell(sheet, "concerned.kind")).empty());
  for (const char* tag : {"for_office.number", "for_office.officer", "for_office.accepted_on", "for_office.due_on"}) CHECK(cell(sheet, tag).value.empty());
}
