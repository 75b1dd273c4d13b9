#include <charconv>

#include "http/tagged.h"
#include "web/pages.h"
#include "web/visit.h"

// The public lists of statuses, for programs: the same bytes for everybody, without a session and without a language.
namespace web {
namespace {

constexpr std::string_view jwt = "application/statuslist+jwt", cwt = "application/statuslist+cwt";
constexpr std::string_view sixty_seconds = "public, max-age=60";  // the list's own time to live

std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || std::to_string(number) != text) return std::nullopt;
  return number;
}

}  // namespace

http::Response status_list(const Site& site, const http::Request& request) {
  const auto number = number_in(request.capture("list"));
  const auto list = number && site.status_lists ? site.status_lists(*number) : nullptr;
  if (!list) return http::Response::text("no such list\n", 404);
  const bool as_cwt = request.header("accept").find(cwt) != std::string_view::npos;
  auto response = http::tagged(request, http::Response::bytes(std::string(as_cwt ? cwt : jwt), as_cwt ? list->cwt : list->jwt));
  response.header("Cache-Control", std::string(sixty_seconds)).header("Vary", "Accept");
  // Whoever checks in a browser elsewhere fetches it too.
  response.header("Cross-Origin-Resource-Policy", "cross-origin").header("Access-Control-Allow-Origin", "*");
  return response;
}

}  // namespace web
