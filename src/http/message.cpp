#include "http/message.h"

#include <algorithm>

namespace http {

namespace {

std::string_view value_in(const std::map<std::string, std::string>& map, std::string_view name) {
  const auto found = map.find(std::string(name));
  return found == map.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace

std::string_view name(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::other: return "other";
  }
  return {};
}

std::string_view Request::field(std::string_view name) const {
  for (const auto& part : form) {
    if (part.name == name && !part.file_name) return part.value;
  }
  return {};
}

std::vector<std::string_view> Request::fields(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& part : form) {
    if (part.name == name && !part.file_name) values.emplace_back(part.value);
  }
  return values;
}

bool Request::has_field(std::string_view name) const {
  return std::ranges::any_of(form, [&](const Part& part) { return part.name == name && !part.file_name; });
}

const Part* Request::file(std::string_view name) const {
  for (const auto& part : form) {
    const bool chosen = part.file_name && (!part.file_name->empty() || !part.value.empty());
    if (part.name == name && chosen) return &part;
  }
  return nullptr;
}

std::string_view Request::header(std::string_view lower_case_name) const { return value_in(headers, lower_case_name); }
std::string_view Request::cookie(std::string_view name) const { return value_in(cookies, name); }
std::string_view Request::asked(std::string_view name) const { return value_in(query, name); }
std::string_view Request::capture(std::string_view name) const { return value_in(captured, name); }

}  // namespace http
