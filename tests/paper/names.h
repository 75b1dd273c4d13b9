#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace paper_test {

/// A name as a passport may have it in its own script.
struct Name {
  std::string_view script;
  std::string_view text;
  const char* nationality = "FRA";
  bool poppler_reads_it = true;  // poppler takes Thaana's vowels for left-to-right letters
};

/// One or more a script; where a script has traps (reordering, stacking, joining, two directions), the names have them.
inline const std::vector<Name>& names() {
  static const std::vector<Name> all{
      {"Latin", "Zoë Æsa Þórðardóttir-Ørsted"},
      {"Latin, Vietnamese", "Nguyễn Thị Phương Thảo", "VNM"},
      {"Latin, Turkish", "Çağrı İbrahim Şükrüoğlu", "TUR"},
      {"Latin, Yoruba with marks", "Ọláṣubọ̀mí Adébáyọ̀ Ẹniọlá", "NGA"},
      {"Latin, Polish and Czech", "Łukasz Dvořák Žižková", "POL"},
      {"Latin, ligatures", "Affleck Fiona Offit", "GBR"},
      {"Greek", "Παπαδόπουλος Γεώργιος Ἀλέξανδρος", "GRC"},
      {"Cyrillic", "Щербакова Наталья Ёжикова", "RUS"},
      {"Cyrillic, Ukrainian", "Їжакевич Ґалаґан Євгенія", "UKR"},
      {"Cyrillic, Kazakh", "Әбдіқадыр Нұрсұлтан Қожахмет", "KAZ"},
      {"Arabic", "محمد بن عبد الله الحسيني", "SAU"},
      {"Arabic with marks", "مُحَمَّد لَطِيف", "JOR"},
      {"Persian", "پژمان گل‌محمدی چراغی", "IRN"},
      {"Urdu", "ٹیپو سلطان ڈار بھٹّی", "PAK"},
      {"Hebrew", "יִצְחָק רבין כהן", "ISR"},
      {"Devanagari", "क्षितिज श्रीवास्तव ज्ञानेन्द्र", "IND"},
      {"Devanagari, Nepali", "प्रकाश कुँवर ढुङ्गाना", "NPL"},
      {"Bengali", "শ্রীমতী রবীন্দ্রনাথ ক্ষৌণী", "BGD"},
      {"Gujarati", "શ્રીકૃષ્ણ જ્ઞાનેશ્વર", "IND"},
      {"Gurmukhi", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਢਿੱਲੋਂ", "IND"},
      {"Tamil", "கிருஷ்ணமூர்த்தி சௌந்தர்யா", "IND"},
      {"Telugu", "శ్రీకాంత్ లక్ష్మీనారాయణ", "IND"},
      {"Kannada", "ಕೃಷ್ಣಮೂರ್ತಿ ಶ್ರೀನಿವಾಸ", "IND"},
      {"Malayalam", "കൃഷ്ണൻകുട്ടി ശ്രീലക്ഷ്മി", "IND"},
      {"Oriya", "ଶ୍ରୀକ୍ଷେତ୍ର ମହାନ୍ତି", "IND"},
      {"Sinhala", "ශ්‍රී ජයවර්ධන කුමාරතුංග", "LKA"},
      {"Thai", "สมชาย ศรีสุวรรณ กำแพงเพชร", "THA"},
      {"Lao", "ບຸນຍັງ ວໍລະຈິດ", "LAO"},
      {"Khmer", "ស៊ីហនុ ព្រះនរោត្តម", "KHM"},
      {"Myanmar", "အောင်ဆန်းစုကြည် မြင့်ကြွယ်", "MMR"},
      {"Tibetan", "བསྟན་འཛིན་རྒྱ་མཚོ", "IND"},
      {"Georgian", "გიორგი ჭავჭავაძე", "GEO"},
      {"Armenian", "Արամ Խաչատրյան", "ARM"},
      {"Ethiopic", "ኃይለ ሥላሴ ገብረ", "ETH"},
      {"Thaana", "މުހައްމަދު އިބްރާހީމް", "MDV", false},
      {"Hangul", "김민수 남궁뷁", "KOR"},
      {"Kana", "さとう ハナコ ヴェルナー", "JPN"},
      {"Han, Japanese", "髙﨑 直海", "JPN"},
      {"Han, simplified and traditional", "欧阳龍麗 㛃", "SGP"},
      {"Mongolian", "ᠪᠠᠲᠤ", "MNG"},
      {"Cherokee", "ᏍᏏᏉᏯ", "USA"},
      {"Two directions", "Ali علي Khan خان", "PAK"},
  };
  return all;
}

}  // namespace paper_test
