#include "api/routes.h"

#include "api/acts.h"
#include "api/problem.h"

namespace api {
namespace {

std::vector<Route> all() {
  return {
      {http::Method::post,
       "/api/v1/checks",
       "checkMany",
       "Check many documents at once",
       "Up to 1,000 by number and code, QR, credential or PDF, in 16 MB at most; no account and no key. Nothing of what is sent is kept or logged. Sentences are in the language of "
       "Accept-Language. Numbers and codes that are not on record cost time, by the network that they come from: after twenty of them the answer is `too_soon` for "
       "a while, which doubles.",
       "Batch",
       {{200, "Every check is answered, in its place.", "Answers"},
        {400, "The batch is not as described; `field` says where. Nothing was checked.", "Problem"},
        {413, "The batch is too large.", "Problem"},
        {415, "It was not sent as application/json.", "Problem"},
        {429, "Batches of this network, or of all, are in work. Try again after Retry-After.", "Problem"}},
       check_many},
      {http::Method::get, "/api/v1/openapi.json", "describe", "This description", "OpenAPI 3.1, made of the list by which the service answers.", "",
       {{200, "The description.", ""}}, describe},
  };
}

}  // namespace

std::span<const Route> routes() {
  static const auto every = all();
  return every;
}

void add(http::Router& router, const Site& site) {
  for (const auto& route : routes()) {
    const auto act = [&site, answer = route.act](http::Request& request) {
      auto response = answer(site, request);
      http::add_security_headers(response);
      return response;
    };
    if (route.method == http::Method::post) router.post(std::string(route.path), act);
    else router.get(std::string(route.path), act);
  }
}

bool is_of_api(const http::Request& request) { return request.path.starts_with("/api/"); }

http::Response not_there(const http::Router::Found& found) {
  auto response = found.allowed.empty() ? problem(404, "no such path: /api/v1/openapi.json lists what there is") : problem(405, "another method is needed");
  if (!found.allowed.empty()) response.header("Allow", http::allow(found.allowed));
  http::add_security_headers(response);
  return response;
}

http::Response fault(const http::Fault& fault) {
  auto response = problem(fault.status, "the operator's log knows it as " + fault.request.reference);
  if (fault.status == 503) response.header("Retry-After", "5");
  http::add_security_headers(response);
  return response;
}

}  // namespace api
