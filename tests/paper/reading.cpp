#include "paper/reading.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "paper/samples.h"

namespace paper_test {

std::string plain(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
  const auto composed = icu::Normalizer2::getNFCInstance(error)->normalize(wide, error);
  icu::UnicodeString kept;
  for (int i = 0; i < composed.length(); ++i) {
    const char16_t c = composed.charAt(i);
    const bool steers = (c >= 0x200c && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    if (c > u' ' && c != 0xa0 && !steers) kept.append(c);
  }
  std::string out;
  return kept.toUTF8String(out);
}

bool says(std::string_view text, std::string_view wanted) { return plain(text).find(plain(wanted)) != std::string::npos; }

std::string by_poppler(const std::string& file) { return run("pdftotext -q -enc UTF-8 " + file + " -").out; }
std::string by_mupdf(const std::string& file) { return run("mutool draw -q -F txt " + file + " 2>/dev/null").out; }

}  // namespace paper_test
