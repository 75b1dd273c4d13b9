#include <algorithm>
#include <stdexcept>

#include "http/message.h"

namespace http {

namespace {

bool token_character(char c) {
  const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return alphanumeric || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool cookie_character(char c) { return c > ' ' && c < '\x7f' && c != '"' && c != ',' && c != ';' && c != '\\'; }

bool line_character(char c) { return static_cast<unsigned char>(c) >= ' ' && c != '\x7f'; }

bool same_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}

Response with_type(std::string content_type, std::string body, int status) {
  Response response;
  response.status = status;
  response.header("Content-Type", std::move(content_type));
  response.body = std::move(body);
  return response;
}

}  // namespace

Response Response::html(std::string body, int status) { return with_type("text/html; charset=utf-8", std::move(body), status); }
Response Response::text(std::string body, int status) { return with_type("text/plain; charset=utf-8", std::move(body), status); }
Response Response::json(std::string body, int status) { return with_type("application/json", std::move(body), status); }
Response Response::bytes(std::string content_type, std::string body) { return with_type(std::move(content_type), std::move(body), 200); }

Response Response::bytes(std::string content_type, base::Bytes body) {
  return with_type(std::move(content_type), std::string(base::as_text(body)), 200);
}

Response Response::see_other(std::string location) {
  Response response;
  response.status = 303;
  response.header("Location", std::move(location));
  return response;
}

Response& Response::header(std::string name, std::string value) & {
  if (name.empty() || !std::ranges::all_of(name, token_character)) throw std::invalid_argument("not a header's name");
  if (!std::ranges::all_of(value, line_character)) throw std::invalid_argument("the header " + name + " would break its line");
  headers.emplace_back(std::move(name), std::move(value));
  return *this;
}

Response&& Response::header(std::string name, std::string value) && {
  header(std::move(name), std::move(value));
  return std::move(*this);
}

Response& Response::cookie(const Cookie& cookie) & {
  if (cookie.name.empty() || !std::ranges::all_of(cookie.name, token_character)) throw std::invalid_argument("not a cookie's name");
  if (!std::ranges::all_of(cookie.value, cookie_character)) throw std::invalid_argument("not a cookie's value");
  std::string line = cookie.name + "=" + cookie.value + "; Path=/";
  if (cookie.max_age) line += "; Max-Age=" + std::to_string(cookie.max_age->count());
  if (cookie.secure) line += "; Secure";
  if (!cookie.to_scripts) line += "; HttpOnly";
  line += cookie.from_links ? "; SameSite=Lax" : "; SameSite=Strict";
  return header("Set-Cookie", std::move(line));
}

Response&& Response::cookie(const Cookie& set) && {
  cookie(set);
  return std::move(*this);
}

bool Response::has_header(std::string_view name) const {
  return std::ranges::any_of(headers, [&](const auto& header) { return same_ignoring_case(header.first, name); });
}

void add_security_headers(Response& response) {
  const auto add = [&](const char* name, const char* value) {
    if (!response.has_header(name)) response.header(name, value);
  };
  // A document says for itself what may hold it: the page that prints it does so in a frame.
  if (!response.has_header("Content-Security-Policy")) add("X-Frame-Options", "DENY");
  add("Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; "
      "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  add("Cross-Origin-Opener-Policy", "same-origin");
  add("Cross-Origin-Resource-Policy", "same-origin");
  add("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
  // Not "no-referrer": with it browsers send "null" as the origin of a form, by which forms of strangers are told from ours.
  add("Referrer-Policy", "same-origin");
  // Heeded over TLS alone, which a proxy before the service ends.
  add("Strict-Transport-Security", "max-age=63072000");
  add("X-Content-Type-Options", "nosniff");
}

void forbid_storing(Response& response) {
  if (!response.has_header("Cache-Control")) response.header("Cache-Control", "no-store");
}

}  // namespace http
