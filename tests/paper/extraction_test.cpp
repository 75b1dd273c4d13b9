#include <catch2/catch.hpp>

#include <cstdlib>

#include "paper/names.h"
#include "paper/reading.h"
#include "paper/samples.h"
#include "text/country.h"
#include "text/date.h"

using namespace paper_test;

namespace {

bool full() { return std::getenv("QINGBAI_TEST_FULL") != nullptr; }

void check_names(const std::string& file, const std::vector<Name>& shown) {
  const auto poppler = by_poppler(file);
  const auto mupdf = by_mupdf(file);
  for (const Name& name : shown) {
    INFO(name.script << ": " << name.text);
    CHECK(says(poppler, name.text) == name.poppler_reads_it);
    CHECK(says(mupdf, name.text));
  }
}

}  // namespace

TEST_CASE("paper: a name in any script is read back as it was written, by poppler and by mupdf", "[document_4]") {
  const Scratch scratch;
  const std::size_t together = full() ? 1 : 3;  // names on one page
  for (std::size_t i = 0; i < names().size(); i += together) {
    const std::vector<Name> shown(names().begin() + static_cast<std::ptrdiff_t>(i),
                                  names().begin() + static_cast<std::ptrdiff_t>(std::min(i + together, names().size())));
    auto content = certificate();
    content.person.nationality = shown[0].nationality;
    content.person.native_name = shown[0].text;
    if (shown.size() > 1) content.person.surname = shown[1].text;
    if (shown.size() > 2) content.person.given_names = shown[2].text;
    check_names(drawn(scratch / "names.pdf", content), shown);
  }
}

TEST_CASE("caution_5: the certificate says everything that it is given, with the moment of the inquiry in Beijing time, in both languages", "[document_4][caution_5]") {
  const Scratch scratch;
  const auto content = certificate();
  const std::string file = drawn(scratch / "certificate.pdf", content);
  for (const std::string& text : {by_poppler(file), by_mupdf(file)})
    for (const char* wanted : {"无犯罪记录证明", "Certificate of No Criminal Conviction", "京公朝犯查证字〔2026〕1号", "MÜLLER-LÜDENSCHEIDT", "Anna Zoë", "穆安娜", "女", "Female",
                               "德国", "Germany", "1988-05-17", "护照", "Passport", "C01X0006H4",
                               "截至北京时间2026年11月23日10:12", "as of 23 November 2026, 10:12 Beijing time",
                               "2026年11月23日", "23 November 2026", "北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau", "样本 SPECIMEN",
                               "https://qingbai.example", "本文书以中文文本为准，英文文本仅供参考。", "The Chinese text is authoritative."}) {
      INFO(wanted);
      CHECK(says(text, wanted));
    }
  const auto text = by_mupdf(file);
  for (const auto language : text::languages()) CHECK(says(text, workshop().words.say(language, "certificate.scope")));
}

TEST_CASE("review_4: a document that takes another's place names it under its own number, and no other does", "[document_4][document_5]") {
  const Scratch scratch;
  for (auto [name, content] : every_document()) {
    if (name != "certificate" && name != "refusal") continue;
    for (const std::string number : {"", "京公朝犯查证字〔2025〕10481号"}) {
      std::visit(
          [&](auto& held) {
            if constexpr (requires { held.replaces; }) held.replaces = number;
          },
          content);
      const std::string file = drawn(scratch / (name + ".pdf"), content);
      for (const std::string& text : {by_poppler(file), by_mupdf(file)}) {
        INFO(name << ": " << text);
        CHECK(says(text, "In place of") == !number.empty());
        if (!number.empty()) CHECK(says(text, number));
      }
    }
  }
}

TEST_CASE("document_2: the receipt says the due date, what was handed in, and whether the date is provisional", "[document_2][time_1][provisional]") {
  const Scratch scratch;
  auto content = receipt();
  content.trustee = "王小明";
  for (const bool provisional : {false, true}) {
    content.due_provisional = provisional;
    const std::string file = drawn(scratch / "receipt.pdf", content);
    for (const std::string& text : {by_poppler(file), by_mupdf(file)}) {
      for (const char* wanted : {"Acceptance Receipt", "京公朝犯查受字〔2026〕1号", "2026年11月25日", "Wednesday, 25 November 2026", "MÜLLER-LÜDENSCHEIDT Anna Zoë", "王小明",
                                 "2026年11月20日09:30", "010423", "12367", "Entry/Exit Service Center for Foreigners", "Valid passport", "查询申请表"}) {
        INFO(wanted);
        CHECK(says(text, wanted));
      }
      CHECK(says(text, "Provisional") == provisional);
      CHECK(says(text, "暂定") == provisional);
    }
  }
}

TEST_CASE("paper: an empty entry is closed by a dash, and codes that are no country are shown as they are", "[document_4]") {
  const Scratch scratch;
  auto content = certificate();
  content.person.chinese_name = "";
  content.person.born_on.reset();
  content.person.sex = 'X';
  content.document.issuer = "UNO";
  content.person.nationality = "XXA";
  const auto text = by_mupdf(drawn(scratch / "certificate.pdf", content));
  CHECK(says(text, "——"));
  CHECK(says(text, "Unspecified"));
  for (const auto language : text::languages()) {
    CHECK(says(text, text::country(language, "UNO")));
    CHECK(says(text, text::country(language, "XXA")));
  }
}
