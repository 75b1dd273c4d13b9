#pragma once
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/malformed.h"

namespace http {

std::string lower_case(std::string_view ascii);
std::string_view trimmed(std::string_view text);  // of blanks and tabs

/// A header's value with parameters: multipart/form-data; boundary="x". Value and parameters' names in lower case.
/// A quoted value ends at the next quote: browsers escape with % and not with the backslash.
struct Parameters {
  std::string value;
  std::vector<std::pair<std::string, std::string_view>> parameters;  // views into the text that was parsed
  std::optional<std::string_view> find(std::string_view name) const;
};
std::expected<Parameters, base::Malformed> parse_parameters(std::string_view text);

}  // namespace http
