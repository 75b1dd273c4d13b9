#include "http/form.h"
#include "http/percent.h"

namespace http {

std::expected<std::vector<Part>, base::Malformed> parse_urlencoded(std::string_view text, const FormLimits& limits) {
  std::vector<Part> parts;
  while (!text.empty()) {
    const auto ampersand = text.find('&');
    const auto pair = text.substr(0, ampersand);
    text = ampersand == std::string_view::npos ? std::string_view{} : text.substr(ampersand + 1);
    if (pair.empty()) continue;
    const auto equals = pair.find('=');
    auto name = form_decoded(pair.substr(0, equals));
    auto value = form_decoded(equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1));
    if (!name) return std::unexpected(name.error());
    if (!value) return std::unexpected(value.error());
    if (name->size() > limits.name_bytes || value->size() > limits.value_bytes) return std::unexpected(base::Malformed{"form", "a field is too long"});
    if (parts.size() == limits.parts) return std::unexpected(base::Malformed{"form", "too many fields"});
    parts.push_back({std::move(*name), std::move(*value), std::nullopt, {}});
  }
  return parts;
}

}  // namespace http
