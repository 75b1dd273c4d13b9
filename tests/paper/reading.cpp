#include "paper/reading.h"

#include <algorithm>
#include <regex>

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

std::vector<Word> words_of(const std::string& file) {
  static const std::regex line(R"re(<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)</word>)re");
  const auto boxes = run("pdftotext -q -bbox " + file + " -").out;
  std::vector<Word> words;
  for (std::sregex_iterator at(boxes.begin(), boxes.end(), line), end; at != end; ++at)
    words.push_back({(*at)[5], std::stod((*at)[1]), std::stod((*at)[2]), std::stod((*at)[3]), std::stod((*at)[4])});
  return words;
}

bool within_frame(const std::string& file) {
  const auto words = words_of(file);
  return !words.empty() && std::ranges::all_of(words, [](const Word& word) { return word.left > 60 && word.right < 595.276 - 60; });
}

}  // namespace paper_test
