#include "http/post.h"

#include <curl/curl.h>

#include <algorithm>
#include <boost/url/parse.hpp>
#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>

#include "http/parameter.h"

namespace http {
namespace {

constexpr std::size_t header_bytes = 16 * 1024;

// Once, before the first: OpenSSL's own set-up is not safe from several threads at once.
void begin() {
  static const auto begun = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (begun != CURLE_OK) throw std::runtime_error("libcurl does not begin");
}

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

struct Closed {
  void operator()(CURL* held) const { curl_easy_cleanup(held); }
  void operator()(curl_slist* held) const { curl_slist_free_all(held); }
};

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
  begin();
  const std::unique_ptr<CURL, Closed> exchange(curl_easy_init());
  const std::unique_ptr<curl_slist, Closed> headers(curl_slist_append(nullptr, ("Content-Type: " + std::string(content_type)).c_str()));
  if (exchange == nullptr || headers == nullptr) throw std::bad_alloc();
  Coming coming{{}, patience.body_bytes};
  bool takes = true;
  const auto set = [&](CURLoption option, auto value) { takes = takes && curl_easy_setopt(exchange.get(), option, value) == CURLE_OK; };
  set(CURLOPT_URL, url_of(to).c_str());
  set(CURLOPT_PROTOCOLS_STR, to.tls ? "https" : "http");
  set(CURLOPT_PROXY, "");     // the one that is named, whatever the environment says
  set(CURLOPT_NOSIGNAL, 1L);  // several threads ask at once
  set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  // The system's authorities, or those that the environment names, as for everything that speaks TLS by OpenSSL.
  if (const char* authorities = std::getenv("SSL_CERT_FILE")) set(CURLOPT_CAINFO, authorities);
  char why[CURL_ERROR_SIZE] = "";
  set(CURLOPT_ERRORBUFFER, why);
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(patience.time.count()));
  set(CURLOPT_FORBID_REUSE, 1L);
  set(CURLOPT_USERAGENT, "qingbai");
  set(CURLOPT_HTTPHEADER, headers.get());
  set(CURLOPT_POST, 1L);
  set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  set(CURLOPT_POSTFIELDS, body.empty() ? "" : body.data());
  set(CURLOPT_WRITEFUNCTION, take_body);
  set(CURLOPT_WRITEDATA, &coming);
  set(CURLOPT_HEADERFUNCTION, take_header);
  set(CURLOPT_HEADERDATA, &coming);
  if (!takes) return std::unexpected("libcurl does not take what is asked of it");
  if (const auto ended = curl_easy_perform(exchange.get()); ended != CURLE_OK)
    return std::unexpected(std::string(*why != 0 ? why : curl_easy_strerror(ended)));
  long status = 0;
  curl_easy_getinfo(exchange.get(), CURLINFO_RESPONSE_CODE, &status);
  coming.answer.status = static_cast<int>(status);
  return std::move(coming.answer);
}

}  // namespace http
