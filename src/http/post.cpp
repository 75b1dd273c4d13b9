#include "http/post.h"

#include <algorithm>
#include <boost/url/parse.hpp>

#include "http/exchange.h"
#include "http/parameter.h"

namespace http {
namespace {

constexpr std::size_t header_bytes = 16 * 1024;

/// What has come so far of an answer; more than is taken ends the exchange.
struct Coming {
  Answer answer;
  std::size_t body_bytes = 0;
  std::size_t header_bytes = 0;
};

std::size_t take_body(char* bytes, std::size_t, std::size_t size, void* to) {
  auto& coming = *static_cast<Coming*>(to);
  if (coming.answer.body.size() + size > coming.body_bytes) return CURL_WRITEFUNC_ERROR;
  coming.answer.body.append(bytes, size);
  return size;
}

std::size_t take_header(char* bytes, std::size_t, std::size_t size, void* to) {
  auto& coming = *static_cast<Coming*>(to);
  coming.header_bytes += size;
  if (coming.header_bytes > header_bytes) return CURL_WRITEFUNC_ERROR;
  const std::string_view line(bytes, size);
  if (line.starts_with("HTTP/")) coming.answer.headers.clear();  // of an interim answer (100) before
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return size;
  auto value = line.substr(colon + 1);
  constexpr std::string_view blank = " \t\r\n";
  value.remove_prefix(std::min(value.find_first_not_of(blank), value.size()));
  value = value.substr(0, value.find_last_not_of(blank) + 1);
  coming.answer.headers.try_emplace(lower_case(line.substr(0, colon)), value);
  return size;
}

std::string url_of(const Address& to) {
  const auto host = to.host.find(':') == std::string::npos ? to.host : "[" + to.host + "]";
  return (to.tls ? "https://" : "http://") + host + ":" + to.port + to.path;
}

}  // namespace

std::expected<Address, base::Malformed> parse_address(std::string_view url) {
  const auto parsed = boost::urls::parse_absolute_uri({url.data(), url.size()});
  if (!parsed) return std::unexpected(base::Malformed{"url", "not an address"});
  const bool tls = parsed->scheme() == "https";
  if ((!tls && parsed->scheme() != "http") || parsed->host().empty()) return std::unexpected(base::Malformed{"url", "not an http or https address"});
  if (parsed->has_query() || parsed->has_userinfo()) return std::unexpected(base::Malformed{"url", "more than scheme, host, port and path"});
  if (parsed->has_port() && parsed->port_number() == 0) return std::unexpected(base::Malformed{"url", "the port is none"});
  Address address{tls, parsed->host_address(), parsed->port().empty() ? (tls ? "443" : "80") : std::string(parsed->port()),
                  std::string(std::string_view(parsed->encoded_path()))};
  if (address.path.empty()) address.path = "/";
  return address;
}

std::expected<Answer, std::string> post(const Address& to, std::string_view content_type, std::string_view body, const Patience& patience) {
  Exchange exchange(to.tls ? "https" : "http", patience.time);
  const auto headers = curl_list("Content-Type: " + std::string(content_type));
  Coming coming{{}, patience.body_bytes};
  exchange.set(CURLOPT_URL, url_of(to).c_str());
  exchange.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  exchange.set(CURLOPT_FORBID_REUSE, 1L);
  exchange.set(CURLOPT_USERAGENT, "qingbai");
  exchange.set(CURLOPT_HTTPHEADER, headers.get());
  exchange.set(CURLOPT_POST, 1L);
  exchange.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  exchange.set(CURLOPT_POSTFIELDS, body.empty() ? "" : body.data());
  exchange.set(CURLOPT_WRITEFUNCTION, take_body);
  exchange.set(CURLOPT_WRITEDATA, &coming);
  exchange.set(CURLOPT_HEADERFUNCTION, take_header);
  exchange.set(CURLOPT_HEADERDATA, &coming);
  if (const auto done = exchange.go(); !done) return std::unexpected(done.error().detail);
  coming.answer.status = exchange.reply();
  return std::move(coming.answer);
}

}  // namespace http
