#include <algorithm>
#include <cstring>

#include "http/form.h"
#include "http/parameter.h"
#include "http/percent.h"

namespace http {

namespace {

using Found = std::expected<std::string_view, base::Malformed>;

std::unexpected<base::Malformed> malformed(const char* reason) { return std::unexpected(base::Malformed{"form", reason}); }

/// Up to the needle; the text goes on behind it. glibc's memmem is several times faster than std::search on long files.
bool cut(std::string_view& text, std::string_view needle, std::string_view& before) {
  const void* found = memmem(text.data(), text.size(), needle.data(), needle.size());
  if (found == nullptr) return false;
  const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
  before = text.substr(0, at);
  text.remove_prefix(at + needle.size());
  return true;
}

/// What browsers write for the characters that would end the name (WHATWG HTML, multipart/form-data).
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto escape = text.substr(i, 3);
    if (escape == "%22" || escape == "%0D" || escape == "%0A") {
      out += escape == "%22" ? '"' : escape == "%0D" ? '\r' : '\n';
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string last_component(std::string_view path) {
  const auto slash = path.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

/// The part's own header lines, up to the empty one.
std::expected<Part, base::Malformed> parse_part_header(std::string_view lines, const FormLimits& limits) {
  Part part;
  bool named = false;
  while (!lines.empty()) {
    std::string_view line;
    if (!cut(lines, "\r\n", line)) line = std::exchange(lines, {});
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return malformed("a part's header has no colon");
    const auto name = lower_case(line.substr(0, colon));
    const auto value = trimmed(line.substr(colon + 1));
    if (name == "content-type") part.content_type = value;
    if (name != "content-disposition") continue;
    const auto disposition = parse_parameters(value);
    if (!disposition || disposition->value != "form-data" || named) return malformed("a part's disposition is not that of a form");
    const auto field = disposition->find("name");
    if (!field || field->size() > limits.name_bytes) return malformed("a part's name is missing or too long");
    part.name = unescaped(*field);
    if (const auto file = disposition->find("filename")) part.file_name = last_component(unescaped(*file));
    named = true;
  }
  if (!named || !is_utf8(part.name) || !is_utf8(part.file_name.value_or(""))) return malformed("a part has no name that could be read");
  return part;
}

bool boundary_character(char c) {
  const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return alphanumeric || std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
}

}  // namespace

std::expected<std::string, base::Malformed> multipart_boundary(std::string_view content_type) {
  if (!lower_case(content_type).starts_with("multipart/form-data")) return std::string{};
  const auto parsed = parse_parameters(content_type);
  const auto boundary = parsed ? parsed->find("boundary") : std::nullopt;
  if (!boundary || boundary->empty() || boundary->size() > 70 || boundary->back() == ' ') return malformed("no boundary");
  if (!std::ranges::all_of(*boundary, boundary_character)) return malformed("no boundary");
  return std::string(*boundary);
}

std::expected<std::vector<Part>, base::Malformed> parse_multipart(std::string_view body, std::string_view boundary, const FormLimits& limits) {
  const std::string delimiter = "\r\n--" + std::string(boundary);
  std::string_view skipped;
  // The first delimiter may stand at the very beginning, without the line end before it.
  if (body.starts_with(std::string_view(delimiter).substr(2))) {
    body.remove_prefix(delimiter.size() - 2);
  } else if (!cut(body, delimiter, skipped)) {
    return malformed("the boundary is nowhere");
  }
  std::vector<Part> parts;
  while (!body.starts_with("--")) {
    if (!body.starts_with("\r\n")) return malformed("a boundary does not end its line");
    body.remove_prefix(2);
    std::string_view header, content;
    if (!cut(body, "\r\n\r\n", header) || header.size() > limits.part_header_bytes) return malformed("a part's header does not end");
    auto part = parse_part_header(header, limits);
    if (!part) return std::unexpected(part.error());
    if (body.starts_with(std::string_view(delimiter).substr(2))) return malformed("a part ends before its line does");
    if (!cut(body, delimiter, content)) return malformed("the last boundary is missing");
    if (!part->file_name && (content.size() > limits.value_bytes || content.find('\0') != std::string_view::npos || !is_utf8(content))) {
      return malformed("a value is too long or not UTF-8");
    }
    part->value = content;
    if (parts.size() == limits.parts) return malformed("too many parts");
    parts.push_back(std::move(*part));
  }
  return parts;
}

}  // namespace http
