#pragma once
#include <functional>

#include "http/router.h"
#include "web/visit.h"

namespace web {

/// The only list of what the service answers. `ready`: whether the journal still takes entries.
http::Router routes(const Site& site, std::function<std::string()> unready);

/// Finds the act of a request and lets it answer; writes one line to the log, without personal data.
http::Response answer(const Site& site, const http::Router& router, http::Request& request);

}  // namespace web
