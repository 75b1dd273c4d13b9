#pragma once
#include <string>

namespace http {

/// By which a person and the operator speak of one request: eight random characters that can be read out over a telephone. Any thread may ask.
std::string next_reference();

}  // namespace http
