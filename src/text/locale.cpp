#include "text/locale.h"

namespace text {

const icu::Locale& locale(Language language) {
  static const icu::Locale zh("zh_Hans_CN@calendar=gregorian;numbers=latn");
  static const icu::Locale en("en_GB@calendar=gregorian;numbers=latn");
  switch (language) {
    case Language::zh: return zh;
    case Language::en: return en;
  }
  return zh;
}

}  // namespace text
