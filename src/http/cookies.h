#pragma once
#include <map>
#include <string>
#include <string_view>

namespace http {

/// The Cookie header (RFC 6265, 5.4). Pairs that are none are left out: other software on the same host may set what it likes.
/// Of a name given twice the first, which is the one with the more specific path.
std::map<std::string, std::string> parse_cookies(std::string_view header);

}  // namespace http
