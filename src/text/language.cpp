#include "text/language.h"

#include <array>
#include <charconv>

namespace text {

namespace {

constexpr std::array<Language, language_count> all{Language::zh, Language::en};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_primary(std::string_view range, std::string_view primary) {
  const auto subtag = range.substr(0, range.find('-'));
  if (subtag.size() != primary.size()) return false;
  for (std::size_t i = 0; i < subtag.size(); ++i) {
    if (lower(subtag[i]) != primary[i]) return false;
  }
  return true;
}

/// The weight in thousandths, 0 to 1000; a weight that is no weight counts as 0.
int weight(std::string_view parameters) {
  const auto q = trimmed(parameters);
  if (q.empty()) return 1000;
  if (q.size() < 3 || lower(q[0]) != 'q' || q[1] != '=') return 0;
  if (q[2] != '0' && q[2] != '1') return 0;
  int thousandths = (q[2] - '0') * 1000;
  const auto fraction = q.substr(3);
  if (fraction.empty()) return thousandths;
  if (fraction[0] != '.' || fraction.size() > 4) return 0;
  int place = 100;
  for (const char c : fraction.substr(1)) {
    if (c < '0' || c > '9') return 0;
    thousandths += (c - '0') * place;
    place /= 10;
  }
  return thousandths > 1000 ? 0 : thousandths;
}

}  // namespace

std::span<const Language> languages() { return all; }

std::string_view tag(Language language) {
  switch (language) {
    case Language::zh: return "zh-Hans";
    case Language::en: return "en";
  }
  return {};
}

std::string_view name(Language language) {
  switch (language) {
    case Language::zh: return "zh";
    case Language::en: return "en";
  }
  return {};
}

std::string_view own_name(Language language) {
  switch (language) {
    case Language::zh: return "中文";
    case Language::en: return "English";
  }
  return {};
}

std::string_view direction(Language language) {
  switch (language) {
    case Language::zh:
    case Language::en: return "ltr";
  }
  return {};
}

std::optional<Language> parse_language(std::string_view of) {
  for (const Language language : all) {
    if (name(language) == of) return language;
  }
  return std::nullopt;
}

Language preferred_language(std::string_view accept_language) {
  Language best = Language::zh;
  int best_weight = 0;
  while (!accept_language.empty()) {
    const auto comma = accept_language.find(',');
    const auto item = accept_language.substr(0, comma);
    accept_language = comma == std::string_view::npos ? std::string_view{} : accept_language.substr(comma + 1);
    const auto semicolon = item.find(';');
    const auto range = trimmed(item.substr(0, semicolon));
    const int q = weight(semicolon == std::string_view::npos ? std::string_view{} : item.substr(semicolon + 1));
    for (const Language language : all) {
      if (q > best_weight && same_primary(range, name(language))) {
        best = language;
        best_weight = q;
      }
    }
  }
  return best;
}

}  // namespace text
