#include "http/wire.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "http/form.h"
#include "http/parameter.h"
#include "http/server.h"

namespace http {

namespace {

/// RFC 9110, 5.6.7, made once a second and thread.
const std::string& date_now() {
  thread_local std::time_t made_at = 0;
  thread_local std::string line;
  const std::time_t now = std::time(nullptr);
  if (now == made_at) return line;
  std::tm utc{};
  gmtime_r(&now, &utc);
  constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<char, 64> text{};
  const auto length = std::strftime(text.data(), text.size(), "   , %d     %Y %H:%M:%S GMT", &utc);
  line.assign(text.data(), length);
  line.replace(0, 3, days[static_cast<std::size_t>(utc.tm_wday)]);
  line.replace(8, 3, months[static_cast<std::size_t>(utc.tm_mon)]);
  made_at = now;
  return line;
}

constexpr auto phrases = std::to_array<std::pair<int, std::string_view>>({
    {200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"}, {206, "Partial Content"}, {301, "Moved Permanently"}, {302, "Found"},
    {303, "See Other"}, {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"},
    {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"}, {406, "Not Acceptable"}, {408, "Request Timeout"}, {409, "Conflict"},
    {410, "Gone"}, {412, "Precondition Failed"}, {413, "Content Too Large"}, {415, "Unsupported Media Type"}, {417, "Expectation Failed"},
    {422, "Unprocessable Content"}, {428, "Precondition Required"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"}, {501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"},
});

bool without_body(int status) { return status == 204 || status == 304 || status < 200; }

}  // namespace

std::string_view reason_phrase(int status) {
  const auto* found = std::ranges::find(phrases, status, &std::pair<int, std::string_view>::first);
  return found == phrases.end() ? "Status" : found->second;
}

std::string wire_header(const Response& response, bool keep_alive) {
  std::string out;
  out.reserve(1024);
  out += "HTTP/1.1 ";
  out += std::to_string(response.status);
  out += ' ';
  out += reason_phrase(response.status);
  out += "\r\nDate: ";
  out += date_now();
  if (!keep_alive) out += "\r\nConnection: close";
  for (const auto& [name, value] : response.headers) {
    out += "\r\n";
    out += name;
    out += ": ";
    out += value;
  }
  if (!without_body(response.status)) {
    out += "\r\nContent-Length: ";
    out += std::to_string(response.body.size());
  }
  out += "\r\n\r\n";
  return out;
}

bool read_form(Request& request) {
  const auto type = request.header("content-type");
  const FormLimits limits;
  const auto boundary = multipart_boundary(type);
  if (!boundary) return false;
  if (boundary->empty() && !is_urlencoded(type)) return true;
  auto form = boundary->empty() ? parse_urlencoded(request.body, limits) : parse_multipart(request.body, *boundary, limits);
  if (!form) return false;
  request.form = std::move(*form);
  request.body.clear();
  request.body.shrink_to_fit();
  return true;
}

bool is_urlencoded(std::string_view content_type) {
  return lower_case(trimmed(content_type.substr(0, content_type.find(';')))) == "application/x-www-form-urlencoded";
}

}  // namespace http
