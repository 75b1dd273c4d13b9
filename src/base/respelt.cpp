#include "base/respelt.h"

#include <algorithm>

namespace base {

std::string respelt(std::string_view text, std::span<const std::pair<std::string_view, std::string_view>> spellings) {
  std::string out;
  while (!text.empty()) {
    const auto found = std::ranges::find_if(spellings, [text](const auto& each) { return text.starts_with(each.first); });
    const bool other = found != spellings.end();
    if (other) out += found->second;
    else out += text.front();
    text.remove_prefix(other ? found->first.size() : 1);
  }
  return out;
}

char in_capitals(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace base
