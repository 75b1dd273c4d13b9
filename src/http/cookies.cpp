#include "http/cookies.h"

#include "http/parameter.h"

namespace http {

std::map<std::string, std::string> parse_cookies(std::string_view header) {
  constexpr std::size_t most = 100;
  std::map<std::string, std::string> cookies;
  while (!header.empty() && cookies.size() < most) {
    const auto semicolon = header.find(';');
    const auto pair = trimmed(header.substr(0, semicolon));
    header = semicolon == std::string_view::npos ? std::string_view{} : header.substr(semicolon + 1);
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos || equals == 0) continue;
    auto value = pair.substr(equals + 1);
    if (value.size() > 1 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    cookies.emplace(pair.substr(0, equals), value);
  }
  return cookies;
}

}  // namespace http
