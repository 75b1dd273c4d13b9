#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace text {

/// A language in which the service speaks. Chinese is the text that counts; the others stand beside it.
enum class Language { zh, en };

std::span<const Language> languages();
inline constexpr std::size_t language_count = 2;

std::string_view tag(Language language);       // "zh-Hans", "en": BCP 47, for lang and hreflang
std::string_view name(Language language);      // "zh", "en": the file in words/, the value in a cookie or a link
std::string_view own_name(Language language);  // "中文", "English": as its readers call it
std::string_view direction(Language language); // "ltr" or "rtl"

/// Of name(); nothing for any other spelling.
std::optional<Language> parse_language(std::string_view name);

/// The best of languages() for an Accept-Language header (RFC 9110, 12.5.4); Chinese where nothing fits.
Language preferred_language(std::string_view accept_language);

}  // namespace text
