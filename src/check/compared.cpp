#include "check/compared.h"

#include "check/words.h"
#include "text/country.h"
#include "text/date.h"

namespace check {
namespace {

template <class Credential>
Compared all_of(const Credential& shown, const text::Catalogue& words, text::Language language, std::chrono::minutes offset) {
  Compared said;
  const auto add = [&said](const char* key, std::string value) {
    if (!value.empty()) said.emplace_back(key, std::move(value));
  };
  const auto day = [language](std::chrono::sys_days one) { return text::date_text(language, one); };
  add("check.field.surname", shown.surname);
  add("check.field.given_names", shown.given_names);
  if (shown.born_on) add("check.field.born_on", day(*shown.born_on));
  if (!shown.nationality.empty()) add("check.field.nationality", text::country(language, shown.nationality));
  add("check.field.document_number", shown.document_number);
  add("check.field.number", shown.number);
  add("check.field.conclusion", words.say(language, "check.conclusion.no_record"));
  add("check.field.inquired_at", text::moment_text(language, shown.inquired_at, offset));
  add("check.field.issued_on", day(shown.issued_on));
  if (shown.valid_before) add("check.field.valid_until", day(last_day_before(*shown.valid_before, offset)));
  return said;
}

}  // namespace

Compared compared(const credential::PaperCredential& shown, const text::Catalogue& words, text::Language language, std::chrono::minutes offset) {
  return all_of(shown, words, language, offset);
}
Compared compared(const credential::WalletCredential& shown, const text::Catalogue& words, text::Language language, std::chrono::minutes offset) {
  return all_of(shown, words, language, offset);
}

}  // namespace check
