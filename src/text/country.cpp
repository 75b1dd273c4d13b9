#include "text/country.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <memory>

#include <unicode/coll.h>
#include <unicode/locid.h>

#include "text/locale.h"

namespace text {

namespace {

struct Named {
  std::string_view code, zh, en;
};

/// What ISO 3166-1 does not know (ICAO 9303-3), and names that official papers here spell otherwise than CLDR.
constexpr std::array own_names = std::to_array<Named>({
    {"BIH", "波斯尼亚和黑塞哥维那", "Bosnia and Herzegovina"},
    {"COD", "刚果民主共和国", "Democratic Republic of the Congo"},
    {"COG", "刚果共和国", "Republic of the Congo"},
    {"D", "德国", "Germany"},
    {"EUE", "欧洲联盟", "European Union"},
    {"GBD", "英国海外领土公民", "British Overseas Territories citizen"},
    {"GBN", "英国国民（海外）", "British National (Overseas)"},
    {"GBO", "英国海外公民", "British Overseas citizen"},
    {"GBP", "受英国保护者", "British protected person"},
    {"GBS", "英国属民", "British subject"},
    {"HKG", "中国香港", "Hong Kong, China"},
    {"MAC", "中国澳门", "Macao, China"},
    {"MMR", "缅甸", "Myanmar"},
    {"PRK", "朝鲜", "Democratic People's Republic of Korea"},
    {"KOR", "韩国", "Republic of Korea"},
    {"TUR", "土耳其", "Türkiye"},
    {"TWN", "中国台湾", "Taiwan, China"},
    {"UNA", "联合国专门机构", "United Nations specialized agency"},
    {"UNK", "联合国科索沃临时行政当局特派团", "United Nations Interim Administration Mission in Kosovo"},
    {"UNO", "联合国", "United Nations"},
    {"UTO", "乌托邦（护照样本）", "Utopia (specimen passports)"},
    {"XOM", "马耳他骑士团", "Sovereign Military Order of Malta"},
    {"XPO", "国际刑警组织", "Interpol"},
    {"XXA", "无国籍人", "Stateless person"},
    {"XXB", "难民", "Refugee"},
    {"XXC", "其他难民", "Refugee, other"},
    {"XXX", "国籍不明", "Nationality not specified"},
});

constexpr std::array without_nationality = std::to_array<std::string_view>({"XXA", "XXB", "XXC", "XXX"});

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

using Names = std::map<std::string, std::string, std::less<>>;

Names iso_names(Language language) {
  Names names;
  for (const char* const* two = icu::Locale::getISOCountries(); *two != nullptr; ++two) {
    const icu::Locale region("", *two);
    const std::string three = region.getISO3Country();
    icu::UnicodeString name;
    if (!three.empty()) names.insert_or_assign(three, utf8(region.getDisplayCountry(locale(language), name)));
  }
  return names;
}

Names all_names(Language language) {
  Names names = iso_names(language);
  for (const auto& named : own_names) names.insert_or_assign(std::string(named.code), std::string(language == Language::zh ? named.zh : named.en));
  return names;
}

const Names& names_in(Language language) {
  static const Names zh = all_names(Language::zh);
  static const Names en = all_names(Language::en);
  switch (language) {
    case Language::zh: return zh;
    case Language::en: return en;
  }
  return zh;
}

}  // namespace

std::string country(Language language, std::string_view alpha3) {
  const auto& names = names_in(language);
  const auto found = names.find(alpha3);
  return found == names.end() ? std::string(alpha3) : found->second;
}

bool is_country(std::string_view alpha3) { return names_in(Language::zh).contains(alpha3); }

namespace {

std::vector<std::string> sorted_codes(Language language) {
  Names names = iso_names(language);
  for (const auto code : without_nationality) names.emplace(code, country(language, code));
  std::vector<std::string> codes;
  for (const auto& [code, name] : names) codes.push_back(code);
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale(language), error));
  assert(U_SUCCESS(error));
  std::ranges::stable_sort(codes, [&](const std::string& a, const std::string& b) {
    const auto left = icu::UnicodeString::fromUTF8(country(language, a));
    const auto right = icu::UnicodeString::fromUTF8(country(language, b));
    UErrorCode compared = U_ZERO_ERROR;
    return collator->compare(left, right, compared) == UCOL_LESS;
  });
  return codes;
}

}  // namespace

/// Sorted once: comparing two hundred and fifty names as a dictionary does takes milliseconds.
const std::vector<std::string>& country_codes(Language language) {
  static const std::vector<std::string> zh = sorted_codes(Language::zh);
  static const std::vector<std::string> en = sorted_codes(Language::en);
  switch (language) {
    case Language::zh: return zh;
    case Language::en: return en;
  }
  return zh;
}

}  // namespace text
