#include "http/exchange.h"

#include <cstdlib>
#include <new>
#include <stdexcept>

namespace http {
namespace {

// Once, before the first: OpenSSL's own set-up is not safe from several threads at once.
CURL* begin() {
  static const auto begun = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (begun != CURLE_OK) throw std::runtime_error("libcurl does not begin");
  return curl_easy_init();
}

}  // namespace

CurlList curl_list(const std::string& line) {
  CurlList list(curl_slist_append(nullptr, line.c_str()));
  if (list == nullptr) throw std::bad_alloc();
  return list;
}

Exchange::Exchange(const char* protocols, std::chrono::milliseconds time) : held_(begin()), detail_(std::make_unique<char[]>(CURL_ERROR_SIZE)) {
  if (held_ == nullptr) throw std::bad_alloc();
  set(CURLOPT_PROTOCOLS_STR, protocols);
  set(CURLOPT_PROXY, "");     // the one that is named, whatever the environment says
  set(CURLOPT_NOSIGNAL, 1L);  // several threads ask at once
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (const char* authorities = std::getenv("SSL_CERT_FILE")) set(CURLOPT_CAINFO, authorities);
  set(CURLOPT_ERRORBUFFER, detail_.get());
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(time.count()));
}

std::expected<void, Exchange::Fault> Exchange::go() {
  constexpr auto unset = "libcurl does not take what is asked of it";
  if (!takes_) return std::unexpected(Fault{CURLE_BAD_FUNCTION_ARGUMENT, unset, unset});
  const auto ended = curl_easy_perform(held_.get());
  if (ended == CURLE_OK) return {};
  const std::string why = curl_easy_strerror(ended);
  return std::unexpected(Fault{ended, why, detail_[0] != 0 ? detail_.get() : why});
}

int Exchange::reply() const {
  long code = 0;
  curl_easy_getinfo(held_.get(), CURLINFO_RESPONSE_CODE, &code);
  return static_cast<int>(code);
}

}  // namespace http
