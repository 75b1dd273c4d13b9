#include <catch2/catch.hpp>

#include "form.h"

using namespace form_test;

TEST_CASE("document_1: the form prefilled says what the application says", "[document_1][annexes_not_at_hand]") {
  auto application = matter::through_trustee();
  application.other_documents = {{procedure::PaperKind::passport, "OLD123", "SWE", {}},
                                 {procedure::PaperKind::permanent_residence_permit, "SWE110074081201", "CHN", {}}};
  application.stays.push_back({matter::day("2023-05-06"), matter::day("2023-05-09"), law::Basis::visa});
  const auto sheet = paper::form_sheet(paper::FormKind::application, words(), known(application));
  for (const auto& [tag, value] : std::initializer_list<std::pair<const char*, const char*>>{
           {"applicant.surname", "ERIKSSON"}, {"applicant.given_names", "ANNA MARIA"}, {"applicant.nationality", "瑞典 Sweden"},
           {"applicant.born_on", "1974-08-12"}, {"applicant.document.number", "L898902C3"}, {"applicant.document.expires_on", "2030-04-15"},
           {"applicant.other_documents", "OLD123, SWE110074081201"},
           {"residence.district", "朝阳区 Chaoyang"}, {"residence.address", "No. 1, Sample Road"},
           {"residence.first_entry", "2023-05-06"}, {"residence.days", "408"}, {"inquiry.purpose", "employment"}, {"inquiry.country_of_use", "瑞典 Sweden"},
           {"inquiry.number_in_year", "2"}, {"representative.name", "王伟"}, {"representative.document_number", "11010519491231002X"},
           {"representative.born_on", "1949-12-31"}, {"for_office.number", ""}, {"for_office.officer", ""}, {"for_office.due_on", ""},
           {"applicant.signature", ""}}) {
    INFO(tag);
    CHECK(cell(sheet, tag).value == value);
  }
  CHECK(chosen(cell(sheet, "applicant.sex")) == "Female;");
  CHECK(chosen(cell(sheet, "applicant.document.kind")) == "Passport;");
  CHECK(chosen(cell(sheet, "channel")) == "Through a trustee;");
  CHECK(chosen(cell(sheet, "inquiry.proof")).empty());
}

TEST_CASE("document_1: what is not known stays free, also of an application that is known in part", "[document_1][annexes_not_at_hand]") {
  procedure::Application application;
  application.person.surname = "ERIKSSON";
  const auto sheet = paper::form_sheet(paper::FormKind::application, words(), {.application = application});
  for (const char* tag : {"applicant.given_names", "applicant.nationality", "applicant.born_on", "applicant.document.number", "applicant.document.issuer",
                          "applicant.document.expires_on", "residence.first_entry", "residence.days", "inquiry.country_of_use", "representative.name"}) {
    INFO(tag);
    CHECK(cell(sheet, tag).value.empty());
  }
}

TEST_CASE("reminder_1: whoever signs the application form has read the reminder on it", "[document_1][reminder_1]") {
  for (const auto& section : paper::form_sheet(paper::FormKind::application, words()).sections)
    for (const auto& row : section.rows)
      for (const auto& each : row)
        if (each.tag == "applicant.signature") {
          CHECK(section.text.zh.find("捏造事实") != std::string::npos);
          CHECK(section.text.en.find("criminal responsibility") != std::string::npos);
        }
}
