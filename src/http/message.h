#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace http {

enum class Method { get, head, post, other };

/// A file or value of a form, from application/x-www-form-urlencoded or multipart/form-data.
struct Part {
  std::string name;
  std::string value;                     // a value's text, or a file's bytes
  std::optional<std::string> file_name;  // of files
  std::string content_type;
};

struct Request {
  Method method = Method::get;
  std::string path;                              // decoded, without query
  std::map<std::string, std::string> query;      // decoded
  std::map<std::string, std::string> headers;    // names in lower case
  std::map<std::string, std::string> cookies;
  std::vector<Part> form;                        // of a POST
  std::string body;
  std::string peer;                              // address
  std::string reference;                         // names this request in the log and on error pages
  std::map<std::string, std::string> captured;   // from the route's pattern: /inquiries/{id}
  /// The form's field, or empty.
  std::string_view field(std::string_view name) const;
  std::vector<std::string_view> fields(std::string_view name) const;
  const Part* file(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  static Response html(std::string body, int status = 200);
  static Response bytes(std::string content_type, base::Bytes body);
  static Response see_other(std::string location);  // POST, then redirect
  Response& header(std::string name, std::string value) &;
  Response&& header(std::string name, std::string value) &&;
};

using Act = std::function<Response(Request&)>;

}  // namespace http
