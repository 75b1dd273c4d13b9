#include "platform/nation.h"

#include <vector>

namespace platform {
namespace {

struct Custom {  // of a nation's names
  std::string_view glue = " ";
  bool surname_first = false;
  bool feminine_a = false;
  int surnames_worn = 1;
  int given_names_worn = 2;
};

Nation nation(std::string_view code, int numeric, int share, std::string_view numbers, const NameLists& names, const Custom& custom) {
  return {code, numeric, share, numbers, custom.glue, custom.surname_first, custom.feminine_a, custom.surnames_worn, custom.given_names_worn,
          names.surnames, names.men, names.women};
}

// Shares are roughly those of foreign residents; the first characters of a pattern keep the nations' numbers apart.
std::vector<Nation> all() {
  const Custom plain{};
  const Custom one_given{.given_names_worn = 1};
  const Custom two_surnames{.surnames_worn = 2};
  const Custom slavic{.feminine_a = true, .given_names_worn = 1};
  const Custom one_word{.glue = "", .surname_first = true, .given_names_worn = 1};
  return {
      nation("KOR", 410, 160, "M########", korean_names(), one_word),
      nation("USA", 840, 110, "5########", english_names(), plain),
      nation("JPN", 392, 90, "TK#######", japanese_names(), {.glue = " ", .surname_first = true, .given_names_worn = 1}),
      nation("RUS", 643, 70, "7########", russian_names(), slavic),
      nation("VNM", 704, 60, "B########", vietnamese_names(), {.surname_first = true, .given_names_worn = 2}),
      nation("IND", 356, 55, "Z#######", hindi_names(), one_given),
      nation("SGP", 702, 50, "E#######@", chinese_names(), one_word),
      nation("MYS", 458, 45, "A########", chinese_names(), one_word),
      nation("CAN", 124, 45, "GA######", english_names(), plain),
      nation("DEU", 276, 40, "C#@@##@@#", german_names(), plain),
      nation("FRA", 250, 40, "2#@@#####", french_names(), plain),
      nation("GBR", 826, 35, "1########", english_names(), plain),
      nation("AUS", 36, 30, "PA#######", english_names(), plain),
      nation("THA", 764, 25, "AA#######", thai_names(), one_given),
      nation("KAZ", 398, 20, "N########", russian_names(), slavic),
      nation("NGA", 566, 20, "B5######@", nigerian_names(), one_given),
      nation("EGY", 818, 18, "A2######@", arabic_names(), one_given),
      nation("BRA", 76, 15, "FZ######", portuguese_names(), {.surnames_worn = 2, .given_names_worn = 2}),
      nation("UKR", 804, 14, "FE######", ukrainian_names(), one_given),
      nation("TUR", 792, 12, "U########", turkish_names(), plain),
      nation("ESP", 724, 11, "PAB######", spanish_names(), two_surnames),
      nation("POL", 616, 10, "EH#######", polish_names(), plain),
      nation("SWE", 752, 8, "9########", nordic_names(), plain),
      nation("JOR", 400, 7, "Q######", arabic_names(), one_given),
      nation("NPL", 524, 6, "0########", hindi_names(), one_given),
      nation("PRT", 620, 4, "CB######", portuguese_names(), two_surnames),
  };
}

}  // namespace

std::span<const Nation> nations() {
  static const std::vector<Nation> list = all();
  return list;
}

}  // namespace platform
