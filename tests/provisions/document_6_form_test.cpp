#include <catch2/catch.hpp>

#include "form.h"

using namespace form_test;

TEST_CASE("materials_2: the power of attorney names both, and entrusts nothing that the trustor did not tick", "[document_6][materials_2]") {
  const auto sheet = paper::form_sheet(paper::FormKind::power_of_attorney, words(), known(matter::through_trustee()));
  CHECK(cell(sheet, "trustor.surname").value == "ERIKSSON");
  CHECK(cell(sheet, "trustee.name").value == "王伟");
  CHECK(cell(sheet, "trustee.document_number").value == "11010519491231002X");
  for (const char* matter : {"apply", "collect", "supplement", "review"}) CHECK(chosen(cell(sheet, std::string("matters.") + matter)).empty());
  for (const char* signer : {"trustor", "trustee"}) CHECK(cell(sheet, std::string(signer) + ".signature").value.empty());
}

TEST_CASE("materials_2: a guardian is no trustee of the power of attorney", "[document_6][materials_2]") {
  auto application = matter::through_trustee();
  application.channel = procedure::Channel::through_guardian;
  CHECK(cell(paper::form_sheet(paper::FormKind::power_of_attorney, words(), known(application)), "trustee.name").value.empty());
  CHECK(chosen(cell(paper::form_sheet(paper::FormKind::application, words(), known(application)), "channel")) == "Through a guardian (of a minor);");
}

TEST_CASE("document_6: a reason that has no room on the page is refused before anything is signed", "[document_6]") {
  const auto times = [](std::size_t count, std::string_view text) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
  };
  struct Row {
    procedure::Reason reason;
    bool fits;
  };
  for (const auto& [reason, fits] : std::initializer_list<Row>{{{"", ""}, true},
                                                               {{times(procedure::reason_limit_zh, "核"), times(procedure::reason_limit_en, "a")}, true},
                                                               {{times(procedure::reason_limit_zh + 1, "核"), ""}, false},
                                                               {{"", times(procedure::reason_limit_en + 1, "a")}, false},
                                                               {{times(procedure::reason_lines - 1, "核\n") + "核", ""}, true},
                                                               {{times(procedure::reason_lines, "核\n") + "核", ""}, false},
                                                               {{"", times(procedure::reason_lines, "a\r\n") + "a"}, false}})
    CHECK(procedure::fits(reason) == fits);
}
