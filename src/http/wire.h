#pragma once
#include <string>

#include "http/message.h"

namespace http {

/// An answer's status line and header as they go over the wire, with Date, Content-Length and Connection.
std::string wire_header(const Response& response, bool keep_alive);

/// The body's parts of a request, from its content type: fills `form` and empties `body` where it is a form.
/// False where it claims to be a form and is none.
bool read_form(Request& request);

}  // namespace http
