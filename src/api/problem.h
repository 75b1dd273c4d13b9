#pragma once
#include "base/malformed.h"
#include "http/message.h"

namespace api {

/// {"error": {"name": …, "field": …, "reason": …}}: why nothing was done. The name goes with the status.
http::Response problem(int status, std::string_view reason, std::string_view field = {});
http::Response problem(const base::Malformed& malformed);
std::string_view problem_name(int status);

}  // namespace api
