#include "http/router.h"

#include <algorithm>
#include <stdexcept>

namespace http {

namespace {

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  path.remove_prefix(std::min<std::size_t>(1, path.size()));
  while (true) {
    const auto slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return segments;
    path.remove_prefix(slash + 1);
  }
}

bool is_name(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }

bool fits(const Router::Route& route, const std::vector<std::string_view>& path) {
  return std::ranges::equal(route.segments, path, [](const std::string& segment, std::string_view given) {
    return is_name(segment) ? !given.empty() : segment == given;
  });
}

void capture(const Router::Route& route, const std::vector<std::string_view>& path, Request& request) {
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string_view segment = route.segments[i];
    if (is_name(segment)) request.captured.insert_or_assign(std::string(segment.substr(1, segment.size() - 2)), std::string(path[i]));
  }
}

}  // namespace

void Router::get(std::string pattern, Act act) { add(Method::get, std::move(pattern), std::move(act)); }
void Router::post(std::string pattern, Act act) { add(Method::post, std::move(pattern), std::move(act)); }

void Router::add(Method method, std::string pattern, Act act) {
  if (!pattern.starts_with('/')) throw std::invalid_argument("a route begins with a slash");
  Route route{method, pattern, {}, std::move(act)};
  for (const auto segment : segments_of(route.pattern)) route.segments.emplace_back(segment);
  const bool twice = std::ranges::any_of(routes_, [&](const Route& known) { return known.method == method && known.pattern == pattern; });
  if (twice) throw std::invalid_argument("the route " + pattern + " stands twice");
  routes_.push_back(std::move(route));
}

Router::Found Router::find(Request& request) const {
  request.captured.clear();
  const auto path = segments_of(request.path);
  const Method wanted = request.method == Method::head ? Method::get : request.method;
  Found found;
  for (const auto& route : routes_) {
    if (!fits(route, path)) continue;
    if (found.pattern.empty()) found.pattern = route.pattern;
    if (route.method == wanted) {
      capture(route, path, request);
      return {&route.act, route.pattern, {}};
    }
    if (std::ranges::find(found.allowed, route.method) == found.allowed.end()) found.allowed.push_back(route.method);
  }
  if (std::ranges::find(found.allowed, Method::get) != found.allowed.end()) found.allowed.push_back(Method::head);
  return found;
}

std::string allow(const std::vector<Method>& methods) {
  std::string value;
  for (const Method method : methods) value += (value.empty() ? "" : ", ") + std::string(name(method));
  return value;
}

}  // namespace http
