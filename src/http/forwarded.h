#pragma once
#include <string>
#include <vector>

#include "http/message.h"

namespace http {

/// Whose request it is where reverse proxies stand in front: the last address of X-Forwarded-For that is none of theirs. Whoever connects and is
/// no proxy of ours is believed nothing and is the peer; so is the proxy itself where the header names nobody.
std::string asker(const Request& request, const std::vector<std::string>& proxies);

}  // namespace http
