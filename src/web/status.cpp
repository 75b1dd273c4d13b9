#include <charconv>

#include "http/tagged.h"
#include "web/pages.h"
#include "web/visit.h"

// The public lists of statuses, for programs: the same bytes for everybody, without a session and without a language.
namespace web {
namespace {

constexpr std::string_view jwt = "application/statuslist+jwt", cwt = "application/statuslist+cwt";
constexpr std::string_view sixty_seconds = "public, max-age=60";  // the list's own time to live

template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || std::to_string(number) != text) return std::nullopt;
  return number;
}

// Historical resolution: ?time= names a moment, and the list is as it was then; else it is the present one.
std::shared_ptr<const credential::PublishedList> asked_list(const Site& site, const http::Request& request) {
  const auto list = number_in<std::uint32_t>(request.capture("list"));
  if (!list) return nullptr;
  if (!request.query.contains("time")) return site.status_lists ? site.status_lists(*list) : nullptr;
  const auto time = number_in<std::uint32_t>(request.asked("time"));
  return time && site.past_lists ? site.past_lists(*list, base::Instant{std::chrono::seconds{*time}}) : nullptr;
}

}  // namespace

http::Response status_list(const Site& site, const http::Request& request) {
  const auto list = asked_list(site, request);
  if (!list) return http::Response::text("no such list, or none at that time\n", 404);
  const bool as_cwt = request.header("accept").find(cwt) != std::string_view::npos;
  auto response = http::tagged(request, http::Response::bytes(std::string(as_cwt ? cwt : jwt), as_cwt ? list->cwt : list->jwt));
  response.header("Cache-Control", std::string(sixty_seconds)).header("Vary", "Accept");
  // Whoever checks in a browser elsewhere fetches it too.
  response.header("Cross-Origin-Resource-Policy", "cross-origin").header("Access-Control-Allow-Origin", "*");
  return response;
}

}  // namespace web
