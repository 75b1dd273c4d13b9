#pragma once
#include "http/message.h"

namespace http {

/// The answer with an entity tag of its content (RFC 9110, 8.8.3), and without its body, as 304, for whoever has these bytes already.
Response tagged(const Request& request, Response response);

}  // namespace http
