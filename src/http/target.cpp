#include "http/target.h"

#include <algorithm>

#include "http/form.h"
#include "http/percent.h"

namespace http {

namespace {

std::unexpected<base::Malformed> malformed(const char* reason) { return std::unexpected(base::Malformed{"target", reason}); }

std::string_view without_authority(std::string_view text) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!text.starts_with(scheme)) continue;
    const auto slash = text.find('/', scheme.size());
    return slash == std::string_view::npos ? "/" : text.substr(slash);
  }
  return text;
}

bool control(char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }

}  // namespace

std::expected<Target, base::Malformed> parse_target(std::string_view text) {
  const auto local = without_authority(text);
  const auto question = local.find('?');
  const auto path = local.substr(0, question);
  if (!path.starts_with('/')) return malformed("the path does not begin with a slash");
  Target target;
  std::size_t at = 1;
  while (true) {
    const auto slash = std::min(path.find('/', at), path.size());
    const auto segment = percent_decoded(path.substr(at, slash - at));
    if (!segment) return malformed("the path does not decode");
    if (segment->find('/') != std::string::npos || std::ranges::any_of(*segment, control)) return malformed("the path hides a character");
    if (*segment == "." || *segment == "..") return malformed("the path has a dot segment");
    target.path += '/';
    target.path += *segment;
    if (slash == path.size()) break;
    at = slash + 1;
  }
  if (question == std::string_view::npos) return target;
  auto query = parse_urlencoded(local.substr(question + 1), FormLimits{});
  if (!query) return malformed("the query does not decode");
  for (auto& part : *query) target.query.emplace(std::move(part.name), std::move(part.value));
  return target;
}

}  // namespace http
