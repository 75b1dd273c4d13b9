#include <set>

#include <catch2/catch.hpp>

#include "text/country.h"
#include "text/date.h"
#include "text/language.h"

using text::Language;
using namespace std::chrono_literals;

TEST_CASE("language: the browser's first wish that is spoken here is taken", "[text]") {
  struct Row {
    std::string_view header;
    Language language;
  };
  for (const auto& [header, language] : std::initializer_list<Row>{
           {"", Language::zh}, {"en", Language::en}, {"EN-gb", Language::en}, {"zh-CN,zh;q=0.9,en;q=0.8", Language::zh},
           {"ko, en;q=0.5, zh;q=0.4", Language::en}, {"ko,ja;q=0.5", Language::zh}, {"en;q=0, zh;q=0.001", Language::zh},
           {"en;q=0.5,zh;q=0.5", Language::en}, {"zh;q=0.3 , en ; q=0.31", Language::en}, {"en;q=2", Language::zh}, {"en;q=0.12345", Language::zh},
           {"english", Language::zh}, {",,;;q=,en", Language::en}, {"*", Language::zh}, {"en;q=1.000", Language::en}, {"en;q=1.001", Language::zh},
       }) {
    INFO(header);
    CHECK(text::preferred_language(header) == language);
  }
}

TEST_CASE("language: names parse back, in one spelling", "[text]") {
  for (const Language language : text::languages()) {
    CHECK(text::parse_language(name(language)) == language);
    CHECK_FALSE(tag(language).empty());
    CHECK_FALSE(own_name(language).empty());
    CHECK(direction(language) == "ltr");
  }
  for (const auto wrong : {"", "EN", "zh-Hans", "de", "en "}) CHECK_FALSE(text::parse_language(wrong));
}

TEST_CASE("date: Gregorian, in Latin digits, as each language writes it", "[text]") {
  const std::chrono::sys_days day = 2026y / 11 / 23;
  CHECK(text::date_text(Language::zh, day) == "2026年11月23日");
  CHECK(text::date_text(Language::en, day) == "23 November 2026");
  CHECK(text::date_text(Language::en, 2026y / 2 / 1) == "1 February 2026");
  CHECK(text::date_text(Language::zh, 1932y / 2 / 29) == "1932年2月29日");
  CHECK(text::iso_date(2026y / 2 / 1) == "2026-02-01");
  CHECK(text::weekday_text(Language::zh, day) == "周一");
  CHECK(text::weekday_text(Language::en, day) == "Monday");
  CHECK(text::number_text(Language::zh, 1234567) == "1,234,567");
  CHECK(text::number_text(Language::en, -12) == "-12");
}

TEST_CASE("date: a moment is told at the jurisdiction's offset", "[text]") {
  const base::Instant evening = std::chrono::sys_days(2026y / 12 / 31) + 16h + 5min + 59s;
  CHECK(text::time_text(evening, 8h) == "00:05");
  CHECK(text::moment_text(Language::zh, evening, 8h) == "2027年1月1日00:05");
  CHECK(text::moment_text(Language::en, evening, 0h) == "31 December 2026, 16:05");
  CHECK(text::time_text(base::Instant(-1ms), 0h) == "23:59");
}

TEST_CASE("country: passports' three letters have a name in each language", "[text]") {
  struct Row {
    std::string_view code, zh, en;
  };
  for (const auto& [code, zh, en] : std::initializer_list<Row>{
           {"FRA", "法国", "France"},
           {"D", "德国", "Germany"},
           {"DEU", "德国", "Germany"},
           {"USA", "美国", "United States"},
           {"GBN", "英国国民（海外）", "British National (Overseas)"},
           {"KOR", "韩国", "Republic of Korea"},
           {"JPN", "日本", "Japan"},
           {"CIV", "科特迪瓦", "Côte d’Ivoire"},
           {"XXA", "无国籍人", "Stateless person"},
           {"UTO", "乌托邦（护照样本）", "Utopia (specimen passports)"}, {"QQQ", "QQQ", "QQQ"},
           {"", "", ""},
       }) {
    CHECK(text::country(Language::zh, code) == zh);
    CHECK(text::country(Language::en, code) == en);
  }
  CHECK(text::is_country("MNG"));
  CHECK_FALSE(text::is_country("mng"));
}

TEST_CASE("country: a form offers every country once, in the reader's order", "[text]") {
  const auto zh = text::country_codes(Language::zh);
  const auto en = text::country_codes(Language::en);
  CHECK(std::set(zh.begin(), zh.end()).size() == zh.size());
  CHECK(std::set(zh.begin(), zh.end()) == std::set(en.begin(), en.end()));
  CHECK(en.size() > 245);
  CHECK(en.front() == "AFG");
  CHECK(std::ranges::find(zh, "ALB") < std::ranges::find(zh, "FRA"));
  CHECK(std::ranges::find(zh, "FRA") < std::ranges::find(zh, "CHN"));  // fa before zhong
}
