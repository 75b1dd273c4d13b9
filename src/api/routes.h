#pragma once
#include <span>

#include "api/site.h"
#include "http/router.h"
#include "http/server.h"

namespace api {

/// One status that an act answers with, and what it then holds; no shape: the description itself.
struct Outcome {
  int status;
  std::string_view says;
  std::string_view shape;
};

struct Route {
  http::Method method;
  std::string_view path;
  std::string_view name;
  std::string_view summary;
  std::string_view says;
  std::string_view takes;  // the shape of what is sent; empty: nothing is
  std::vector<Outcome> outcomes;
  http::Response (*act)(const Site&, http::Request&);
};

/// The only list of what there is below /api/v1; what describes it is made of this.
std::span<const Route> routes();

/// `site` outlives the router.
void add(http::Router& router, const Site& site);

/// Whether whoever asks is a program: what goes wrong is then told as JSON.
bool is_of_api(const http::Request& request);
http::Response not_there(const http::Router::Found& found);
http::Response fault(const http::Fault& fault);

}  // namespace api
