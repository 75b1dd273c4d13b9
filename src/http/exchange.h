#pragma once
#include <curl/curl.h>

#include <chrono>
#include <expected>
#include <memory>
#include <string>

namespace http {

struct CloseCurl {
  void operator()(CURL* held) const { curl_easy_cleanup(held); }
  void operator()(curl_slist* held) const { curl_slist_free_all(held); }
};
using CurlList = std::unique_ptr<curl_slist, CloseCurl>;
/// A list of one line.
CurlList curl_list(const std::string& line);

/// One exchange with another machine by libcurl, over HTTP or SMTP: through no proxy, with TLS 1.2 at least by the system's authorities (or those that
/// SSL_CERT_FILE names), given up on after `time`.
class Exchange {
 public:
  struct Fault {
    CURLcode code = CURLE_OK;
    std::string why;     // of the kind, and so without an address
    std::string detail;  // with what libcurl knows besides
  };

  Exchange(const char* protocols, std::chrono::milliseconds time);

  template <class Value>
  void set(CURLoption option, Value value) {
    takes_ = takes_ && curl_easy_setopt(held_.get(), option, value) == CURLE_OK;
  }
  std::expected<void, Fault> go();
  /// The last reply's code: 200, 550; 0 where there was none.
  int reply() const;

 private:
  std::unique_ptr<CURL, CloseCurl> held_;
  std::unique_ptr<char[]> detail_;
  bool takes_ = true;
};

}  // namespace http
