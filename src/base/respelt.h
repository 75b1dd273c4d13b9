#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace base {

/// A text in which each of these pieces, in UTF-8, is spelt in another way; the first that fits stands, and what is none of them stays.
std::string respelt(std::string_view text, std::span<const std::pair<std::string_view, std::string_view>> spellings);
/// A to Z for a to z, and nothing else changed.
char in_capitals(char c);

}  // namespace base
