#pragma once
#include <functional>

#include "http/router.h"
#include "web/visit.h"

namespace web {

/// The only list of what the service answers. `ready`: whether the journal still takes entries.
http::Router routes(const Site& site, std::function<std::string()> unready);

/// What answers where no act does: no such path, or not by that method.
using Missing = std::function<http::Response(http::Request&, const http::Router::Found&)>;
http::Response no_such_page(const Site& site, http::Request& request, const http::Router::Found& found);

/// Finds the act of a request and lets it answer; writes one line to the log, without personal data.
http::Response answer(const http::Router& router, http::Request& request, const Missing& missing);
/// The same for pages alone.
http::Response answer(const Site& site, const http::Router& router, http::Request& request);

}  // namespace web
