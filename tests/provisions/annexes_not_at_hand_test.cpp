#include <catch2/catch.hpp>

#include "form.h"

using namespace form_test;

TEST_CASE("annexes_not_at_hand: the application form asks for what the reading names", "[annexes_not_at_hand][document_1]") {
  const auto sheet = paper::form_sheet(paper::FormKind::application, words());
  // Identity, residence, purpose and use, count of the year, trustee, declaration, the office's part.
  for (const char* tag :
       {"applicant.surname", "applicant.given_names", "applicant.native_name", "applicant.chinese_name", "applicant.sex", "applicant.nationality",
        "applicant.born_on", "applicant.document.kind", "applicant.document.number", "applicant.document.expires_on", "applicant.other_documents",
        "residence.address", "residence.district", "residence.first_entry", "residence.days", "inquiry.purpose", "inquiry.country_of_use",
        "inquiry.number_in_year", "representative.name", "representative.document_number", "applicant.signature", "for_office.number", "for_office.officer",
        "for_office.due_on"})
    CHECK_NOTHROW(cell(sheet, tag));
}

TEST_CASE("annexes_not_at_hand: every form is in both languages, and says which counts", "[annexes_not_at_hand]") {
  for (const auto kind : {paper::FormKind::application, paper::FormKind::review, paper::FormKind::power_of_attorney}) {
    const auto sheet = paper::form_sheet(kind, words());
    CHECK(sheet.foot.zh.find("中文文本为准") != std::string::npos);
    CHECK(sheet.foot.en.find("The Chinese text is authoritative") != std::string::npos);
    for (const auto& section : sheet.sections) {
      CHECK_FALSE(section.heading.zh.empty());
      CHECK_FALSE(section.heading.en.empty());
      CHECK(section.text.zh.empty() == section.text.en.empty());
      for (const auto& row : section.rows)
        for (const auto& each : row) {
          CHECK_FALSE(each.label.zh.empty());
          CHECK_FALSE(each.label.en.empty());
        }
    }
  }
}

TEST_CASE("no_fee: the form for review says that nothing is charged and that no time limit is set for objecting", "[no_fee][document_3]") {
  const auto sheet = paper::form_sheet(paper::FormKind::review, words());
  CHECK(sheet.lead.en.find("no fee") != std::string::npos);
  CHECK(sheet.lead.zh.find("不收费") != std::string::npos);
}
