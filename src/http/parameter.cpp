#include "http/parameter.h"

namespace http {

std::string lower_case(std::string_view ascii) {
  std::string out(ascii);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::optional<std::string_view> Parameters::find(std::string_view name) const {
  for (const auto& [known, value] : parameters) {
    if (known == name) return value;
  }
  return std::nullopt;
}

std::expected<Parameters, base::Malformed> parse_parameters(std::string_view text) {
  const auto malformed = std::unexpected(base::Malformed{"", "a header's parameters cannot be read"});
  Parameters out;
  auto semicolon = text.find(';');
  out.value = lower_case(trimmed(text.substr(0, semicolon)));
  while (semicolon != std::string_view::npos) {
    text = trimmed(text.substr(semicolon + 1));
    if (text.empty()) break;
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return malformed;
    auto name = lower_case(trimmed(text.substr(0, equals)));
    text.remove_prefix(equals + 1);
    std::string_view value;
    if (text.starts_with('"')) {
      const auto quote = text.find('"', 1);
      if (quote == std::string_view::npos) return malformed;
      value = text.substr(1, quote - 1);
      text = trimmed(text.substr(quote + 1));
      if (!text.empty() && text.front() != ';') return malformed;
      semicolon = text.empty() ? std::string_view::npos : 0;
    } else {
      semicolon = text.find(';');
      value = trimmed(text.substr(0, semicolon));
    }
    if (name.empty() || out.find(name)) return malformed;
    out.parameters.emplace_back(std::move(name), value);
  }
  return out;
}

}  // namespace http
