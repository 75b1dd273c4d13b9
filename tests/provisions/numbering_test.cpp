#include <catch2/catch.hpp>

#include "law/identity.h"
#include "law/numbering.h"

TEST_CASE("numbering: a number is found however it was typed from the paper, in the characters of any keyboard", "[numbering]") {
  const std::string printed = "京公朝犯查证字〔2026〕12号";
  for (const char* typed : {"京公朝犯查证字〔2026〕12号", "京公朝犯查证字(2026)12号", "京公朝犯查证字（2026）12号", "京公朝犯查证字[2026]12号", "京公朝犯查证字【2026】12号",
                            "京公朝犯查證字〔２０２６〕１２號", " 京公朝犯查证字 〔2026〕\u300012 号"})
    CHECK(law::number_as_printed(typed) == printed);
  CHECK(law::number_as_printed("") == "");
  CHECK(law::number_as_printed("京公東犯查補字〔2026〕1号") == "京公东犯查补字〔2026〕1号");
}

TEST_CASE("numbering: who cannot type its characters types the year and the ordinal", "[numbering]") {
  for (const char* typed : {"2026-12", "(2026) 12", "〔2026〕12", "2026/12", "[2026]-12", "２０２６-１２"}) {
    INFO(typed);
    CHECK(law::short_number(typed) == law::ShortNumber{2026, 12});
  }
  for (const char* typed : {"", "2026", "12", "2026-0", "2026-012", "26-12", "2026-12-1", "京公朝犯查证字〔2026〕12号", "2026-12a", "2026-1234567890"}) {
    INFO(typed);
    CHECK_FALSE(law::short_number(typed));
  }
}

TEST_CASE("document_numbers: the number of an identity document is one however it was typed", "[document_numbers]") {
  for (const char* typed : {"C00417823", "c00417823", "C 0041 7823", " c00417823 "}) CHECK(law::document_number_as_recorded(typed) == "C00417823");
}
