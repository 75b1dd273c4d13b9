#pragma once
#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

#include "base/malformed.h"

namespace http {

/// Percent-decoding (RFC 3986, 2.1). Every % must have its two digits; what comes out must be UTF-8 without NUL.
std::expected<std::string, base::Malformed> percent_decoded(std::string_view text);
/// The same for forms and queries, where + is a blank (WHATWG URL, 5.1).
std::expected<std::string, base::Malformed> form_decoded(std::string_view text);
/// Everything but RFC 3986's unreserved characters escaped: what may stand in a path's segment or a query's value.
std::string percent_encoded(std::string_view text);

/// The number of bytes of the first UTF-8 sequence, or 0 where the text does not begin with one (no overlong forms, no surrogates).
std::size_t utf8_sequence(std::string_view text);
bool is_utf8(std::string_view text);

}  // namespace http
