#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"

namespace http {

enum class Method { get, head, post, other };
std::string_view name(Method method);  // "GET"; "other" has none of its own

/// A file or value of a form, from application/x-www-form-urlencoded or multipart/form-data.
struct Part {
  std::string name;
  std::string value;                     // a value's text, which is UTF-8 without NUL; or a file's bytes
  std::optional<std::string> file_name;  // of files: the last component alone, as the browser tells it; empty where none was chosen
  std::string content_type;              // of files: what the browser believes, not what it is
  bool operator==(const Part&) const = default;
};

struct Request {
  Method method = Method::get;
  std::string path;                              // decoded, without query: UTF-8, begins with a slash, no control character
  std::map<std::string, std::string> query;      // decoded; of a name given twice the first
  std::map<std::string, std::string> headers;    // names in lower case; repeated ones joined with ", "
  std::map<std::string, std::string> cookies;
  std::vector<Part> form;                        // of a POST, in the form's order
  std::string body;                              // as sent; empty where it was a form
  std::string peer;                              // address
  std::string reference;                         // names this request in the log and on error pages: 8 characters, random
  std::map<std::string, std::string> captured;   // from the route's pattern: /inquiries/{id}
  /// The form's field, or empty. Of a field given twice the first.
  std::string_view field(std::string_view name) const;
  std::vector<std::string_view> fields(std::string_view name) const;
  bool has_field(std::string_view name) const;
  /// The file chosen in the form's field; none where the browser sent the field without a file.
  const Part* file(std::string_view name) const;
  std::string_view header(std::string_view lower_case_name) const;  // or empty
  std::string_view cookie(std::string_view name) const;             // or empty
  std::string_view asked(std::string_view name) const;              // the query's value, or empty
  std::string_view capture(std::string_view name) const;            // or empty
};

/// A cookie to set (RFC 6265). The defaults are the strict ones.
struct Cookie {
  std::string name;
  std::string value;                            // visible ASCII without quotes, comma, semicolon and backslash
  std::optional<std::chrono::seconds> max_age{};  // none: until the browser closes; zero: forget it
  bool secure = true;                           // only over TLS (or to this very machine)
  bool to_scripts = false;                      // else HttpOnly
  bool from_links = true;                       // SameSite=Lax: sent where a link from elsewhere is followed; else Strict
};

struct Response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  static Response html(std::string body, int status = 200);
  static Response text(std::string body, int status = 200);
  static Response json(std::string body, int status = 200);
  static Response bytes(std::string content_type, base::Bytes body);
  static Response bytes(std::string content_type, std::string body);
  static Response see_other(std::string location);  // POST, then redirect
  /// Throws std::invalid_argument where name or value could not stand on a header's line.
  Response& header(std::string name, std::string value) &;
  Response&& header(std::string name, std::string value) &&;
  Response& cookie(const Cookie& cookie) &;
  Response&& cookie(const Cookie& cookie) &&;
  bool has_header(std::string_view name) const;  // in any case
};

/// What browsers need to be told with every page: scripts, styles, pictures, frames and forms from here alone, nothing inline,
/// no guessing of types, no address of ours passed on. Adds what the response does not already say.
void add_security_headers(Response& response);

/// Personal pages: nothing of this answer is kept by anybody on the way or on the machine.
void forbid_storing(Response& response);

using Act = std::function<Response(Request&)>;

}  // namespace http
