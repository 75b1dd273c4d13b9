#pragma once
#include "api/site.h"
#include "http/message.h"

namespace api {

// One file an act.
http::Response check_many(const Site& site, http::Request& request);
http::Response describe(const Site& site, http::Request& request);

}  // namespace api
