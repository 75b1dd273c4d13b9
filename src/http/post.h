#pragma once
#include <chrono>
#include <expected>
#include <map>
#include <string>
#include <string_view>

#include "base/malformed.h"

namespace http {

/// An http or https address: scheme, host, port, and a path without query.
struct Address {
  bool tls = false;
  std::string host;
  std::string port;
  std::string path;  // begins with a slash
  bool operator==(const Address&) const = default;
};
std::expected<Address, base::Malformed> parse_address(std::string_view url);

struct Answer {
  int status = 0;
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;
  bool operator==(const Answer&) const = default;
};

/// What a client takes from others before it gives up.
struct Patience {
  std::chrono::milliseconds time{5000};   // for all of it: finding, connecting, asking, reading the answer
  std::size_t body_bytes = 64 * 1024;
};

/// Sends one POST and waits for its answer. `std::unexpected` says why there is none (nobody there, too late, not HTTP, a certificate that does not
/// hold): the world's fault, to be told an operator. TLS goes by the system's authorities. Redirections are not followed.
std::expected<Answer, std::string> post(const Address& to, std::string_view content_type, std::string_view body, const Patience& patience = {});

}  // namespace http
