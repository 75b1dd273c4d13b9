#pragma once
#include <expected>
#include <map>
#include <string>
#include <string_view>

#include "base/malformed.h"

namespace http {

/// What a request's first line asks for, decoded.
struct Target {
  std::string path;
  std::map<std::string, std::string> query;  // of a name given twice the first
  bool operator==(const Target&) const = default;
};

/// RFC 9112, 3.2: origin form, and absolute form as proxies send it. Refused are slashes and control characters that came in disguise
/// (%2F), dot segments, and anything that is not UTF-8: one path has one spelling once decoded.
std::expected<Target, base::Malformed> parse_target(std::string_view text);

}  // namespace http
