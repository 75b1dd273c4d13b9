#pragma once
#include <cstddef>
#include <expected>
#include <string_view>
#include <vector>

#include "base/malformed.h"
#include "http/message.h"

namespace http {

struct FormLimits {
  std::size_t parts = 500;
  std::size_t name_bytes = 200;
  std::size_t value_bytes = 256 * 1024;  // of a value; files are bounded by the body
  std::size_t part_header_bytes = 4096;
};

/// application/x-www-form-urlencoded (WHATWG URL, 5.1), and a query.
std::expected<std::vector<Part>, base::Malformed> parse_urlencoded(std::string_view text, const FormLimits& limits);

/// multipart/form-data (RFC 7578): names and file names as browsers escape them (%22, %0D, %0A), values as UTF-8, files as bytes.
std::expected<std::vector<Part>, base::Malformed> parse_multipart(std::string_view body, std::string_view boundary, const FormLimits& limits);

/// The boundary of a multipart/form-data content type; Malformed where it is that type without a lawful boundary, empty where it is another.
std::expected<std::string, base::Malformed> multipart_boundary(std::string_view content_type);

bool is_urlencoded(std::string_view content_type);

}  // namespace http
