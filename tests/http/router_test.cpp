#include <stdexcept>

#include <catch2/catch.hpp>

#include "http/router.h"

using http::Method;
using http::Request;
using http::Response;

namespace {

http::Act says(std::string text) {
  return [text](Request&) { return Response::text(text); };
}

http::Router router() {
  http::Router routes;
  routes.get("/", says("home"));
  routes.get("/inquiries", says("list"));
  routes.post("/inquiries", says("lodge"));
  routes.get("/inquiries/new", says("form"));
  routes.get("/inquiries/{id}", says("one"));
  routes.post("/inquiries/{id}/finding", says("find"));
  routes.get("/{office}/{year}/{number}", says("number"));
  return routes;
}

Request request(Method method, std::string path) {
  Request made;
  made.method = method;
  made.path = std::move(path);
  return made;
}

}  // namespace

TEST_CASE("router: the act of method and path, with what the names stood for", "[http]") {
  const auto routes = router();
  struct Row {
    Method method;
    std::string path, said, pattern;
    std::map<std::string, std::string> captured;
  };
  for (const auto& row : std::initializer_list<Row>{
           {Method::get, "/", "home", "/", {}},
           {Method::head, "/", "home", "/", {}},
           {Method::get, "/inquiries", "list", "/inquiries", {}},
           {Method::post, "/inquiries", "lodge", "/inquiries", {}},
           {Method::get, "/inquiries/new", "form", "/inquiries/new", {}},
           {Method::get, "/inquiries/朝 1", "one", "/inquiries/{id}", {{"id", "朝 1"}}},
           {Method::post, "/inquiries/x/finding", "find", "/inquiries/{id}/finding", {{"id", "x"}}},
           {Method::get, "/a/2026/7", "number", "/{office}/{year}/{number}", {{"number", "7"}, {"office", "a"}, {"year", "2026"}}},
       }) {
    INFO(row.path);
    auto asked = request(row.method, row.path);
    const auto found = routes.find(asked);
    REQUIRE(found.act != nullptr);
    CHECK((*found.act)(asked).body == row.said);
    CHECK(found.pattern == row.pattern);
    CHECK(asked.captured == row.captured);
  }
}

TEST_CASE("router: a path without the method knows which it has; no path knows none", "[http]") {
  const auto routes = router();
  const auto allowed = [&](Method method, std::string path) {
    auto asked = request(method, std::move(path));
    const auto found = routes.find(asked);
    CHECK(found.act == nullptr);
    CHECK(asked.captured.empty());
    return http::allow(found.allowed);
  };
  CHECK(allowed(Method::other, "/inquiries") == "GET, POST, HEAD");
  CHECK(allowed(Method::post, "/") == "GET, HEAD");
  CHECK(allowed(Method::post, "/a/2026/7") == "GET, HEAD");
  CHECK(allowed(Method::other, "/inquiries/x/finding") == "POST, GET, HEAD");
  CHECK(allowed(Method::get, "/nowhere") == "");
  CHECK(allowed(Method::get, "/inquiries/") == "");
}

TEST_CASE("router: a route that stands twice, or begins nowhere, is a mistake", "[http]") {
  auto routes = router();
  CHECK_THROWS_AS(routes.get("/inquiries", says("")), std::invalid_argument);
  CHECK_THROWS_AS(routes.get("inquiries", says("")), std::invalid_argument);
}

TEST_CASE("response: a header or a cookie cannot break out of its line", "[http]") {
  CHECK_THROWS_AS(Response::see_other("/a\r\nSet-Cookie: x=y"), std::invalid_argument);
  CHECK_THROWS_AS(Response().header("X Y", "a"), std::invalid_argument);
  CHECK_THROWS_AS(Response().cookie({"a", "b;c"}), std::invalid_argument);
  CHECK_THROWS_AS(Response().cookie({"a=", "b"}), std::invalid_argument);
  const auto set = Response().cookie({"session", "abc", std::chrono::seconds(60)});
  REQUIRE(set.headers.size() == 1);
  CHECK(set.headers[0].second == "session=abc; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax");
  auto page = Response::html("x").header("content-security-policy", "own");
  http::add_security_headers(page);
  CHECK(page.has_header("X-Content-Type-Options"));
  CHECK(std::ranges::count_if(page.headers, [](const auto& header) { return header.first == "Content-Security-Policy"; }) == 0);
  CHECK_FALSE(page.has_header("X-Frame-Options"));
}

TEST_CASE("response: a page is held in nobody's frame, and browsers come back by TLS alone", "[http]") {
  auto page = Response::html("x");
  http::add_security_headers(page);
  const auto value = [&page](std::string_view name) {
    const auto found = std::ranges::find_if(page.headers, [name](const auto& header) { return header.first == name; });
    return found == page.headers.end() ? std::string() : found->second;
  };
  CHECK(value("Content-Security-Policy").ends_with("frame-ancestors 'none'"));
  CHECK(value("X-Frame-Options") == "DENY");
  CHECK(value("Strict-Transport-Security") == "max-age=63072000");
}

TEST_CASE("request: of fields and files, the first of a name", "[http]") {
  Request asked;
  asked.form = {{"a", "1", {}, {}}, {"a", "2", {}, {}}, {"f", "", "", ""}, {"g", "bytes", "p.png", "image/png"}};
  CHECK(asked.field("a") == "1");
  CHECK(asked.fields("a") == std::vector<std::string_view>{"1", "2"});
  CHECK(asked.field("g") == "");
  CHECK_FALSE(asked.has_field("g"));
  CHECK(asked.has_field("a"));
  CHECK(asked.file("f") == nullptr);
  REQUIRE(asked.file("g") != nullptr);
  CHECK(asked.file("g")->value == "bytes");
}
