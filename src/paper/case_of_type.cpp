#include "paper/case_of_type.h"

#include <array>

namespace paper {
namespace {

enum : int { serif, serif_bold, han, han_bold };

// One face a script, the most bookish that Debian's fonts-noto-core has. Where two have a character, the first stands.
constexpr std::array script_faces{
    "NotoNaskhArabic", "NotoSerifHebrew", "NotoSerifDevanagari", "NotoSerifBengali", "NotoSerifGujarati", "NotoSerifGurmukhi", "NotoSerifTamil",
    "NotoSerifTelugu", "NotoSerifKannada", "NotoSerifMalayalam", "NotoSerifSinhala", "NotoSansOriya", "NotoSerifThai", "NotoSerifLao",
    "NotoSerifKhmer", "NotoSerifMyanmar", "NotoSerifTibetan", "NotoSerifGeorgian", "NotoSerifArmenian", "NotoSerifEthiopic", "NotoSansThaana",
    "NotoSansSyriac", "NotoSansMongolian", "NotoSansCherokee", "NotoSansCanadianAboriginal", "NotoSansTifinagh", "NotoSansNKo", "NotoSansVai",
    "NotoSansAdlam", "NotoSansYi", "NotoSansLisu", "NotoSansOlChiki", "NotoSansMeeteiMayek", "NotoSansTaiLe", "NotoSansNewTaiLue",
    "NotoSansTaiViet", "NotoSansTaiTham", "NotoSansJavanese", "NotoSerifBalinese", "NotoSansSundanese", "NotoSansBuginese", "NotoSansBatak",
    "NotoSansCham", "NotoSansLepcha", "NotoSansLimbu", "NotoSansChakma", "NotoSansHanifiRohingya", "NotoSansOsage", "NotoSansTagalog",
    "NotoSans"};

}  // namespace

CaseOfType::CaseOfType(const std::string& fonts) {
  const auto add = [&](const std::string& file, std::string_view family) { faces_.push_back(std::make_unique<Typeface>(fonts + file, family)); };
  add("/truetype/noto/NotoSerif-Regular.ttf", {});
  add("/truetype/noto/NotoSerif-Bold.ttf", {});
  add("/opentype/noto/NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC");
  add("/opentype/noto/NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC");
  for (const char* name : script_faces) {
    add(std::string("/truetype/noto/") + name + "-Regular.ttf", {});
    hb_set_t* characters = hb_set_create();
    hb_face_collect_unicodes(faces_.back()->face(), characters);
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(characters, &c);) scripts_.emplace(c, static_cast<int>(faces_.size()) - 1);
    hb_set_destroy(characters);
  }
}

int CaseOfType::face_for(char32_t character, const Style& style) const {
  const bool bold = style.weight == Weight::bold;
  const int latin_face = bold ? serif_bold : serif;
  const int han_face = bold ? han_bold : han;
  for (const int number : style.chinese ? std::array{han_face, latin_face} : std::array{latin_face, han_face})
    if (face(number).covers(character)) return number;
  const auto found = scripts_.find(character);
  return found == scripts_.end() ? none : found->second;
}

}  // namespace paper
