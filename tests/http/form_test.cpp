#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "http/cookies.h"
#include "http/form.h"
#include "http/percent.h"
#include "http/target.h"

using http::FormLimits;
using http::Part;

namespace {

Part value(std::string name, std::string text) { return {std::move(name), std::move(text), std::nullopt, {}}; }

std::string escaped(std::string_view name) {
  std::string out;
  for (const char c : name) out += c == '"' ? "%22" : c == '\r' ? "%0D" : c == '\n' ? "%0A" : std::string(1, c);
  return out;
}

std::string multipart(const std::vector<Part>& parts, const std::string& boundary) {
  std::string body;
  for (const auto& part : parts) {
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(part.name) + "\"";
    if (part.file_name) body += "; filename=\"" + escaped(*part.file_name) + "\"";
    if (!part.content_type.empty()) body += "\r\nContent-Type: " + part.content_type;
    body += "\r\n\r\n" + part.value + "\r\n";
  }
  return body + "--" + boundary + "--\r\n";
}

/// Text as people type it: letters of several scripts and the characters that forms have trouble with.
rc::Gen<std::string> text() {
  const auto character =
      rc::gen::element<std::string>("a", "Z", "0", " ", "+", "%", "&", "=", "\"", "\r\n", "-", "--", ";", "é", "朝", "阳", "ж", "ع", "𠮷", "\\");
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(character), [](const std::vector<std::string>& pieces) {
    std::string all;
    for (const auto& piece : pieces) all += piece;
    return all;
  });
}

rc::Gen<std::string> small_text() {
  return rc::gen::map(text(), [](std::string all) { return all.size() > 60 ? std::string("long") : all; });
}

/// Names of files lose what stands before the last slash, and %22 cannot be told from an escaped quote: neither is made here.
bool survives(const std::string& name) {
  return name.find_first_of("%/\\") == std::string::npos;
}

}  // namespace

TEST_CASE("urlencoded: what a form holds is what arrives", "[http]") {
  CHECK(rc::check([] {
    std::vector<Part> parts;
    std::string body;
    for (const auto& [name, text] : *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(small_text(), text()))) {
      parts.push_back(value(name, text));
      body += (body.empty() ? "" : "&") + http::percent_encoded(name) + "=" + http::percent_encoded(text);
    }
    const auto parsed = http::parse_urlencoded(body, FormLimits{});
    RC_ASSERT(parsed.has_value());
    RC_ASSERT(*parsed == parts);
  }));
}

TEST_CASE("urlencoded: read as browsers write it", "[http]") {
  const auto parsed = http::parse_urlencoded("a=1+2&&b&=c&a=%2B%e6%9c%9d&d=", FormLimits{});
  REQUIRE(parsed);
  CHECK(*parsed == std::vector{value("a", "1 2"), value("b", ""), value("", "c"), value("a", "+朝"), value("d", "")});
  for (const auto bad : {"a=%", "a=%4", "a=%4g", "%zz=1", "a=%00", "a=%ff", "a=%C0%AF", "a=%ED%A0%80", "a=\xff"}) {
    INFO(bad);
    CHECK_FALSE(http::parse_urlencoded(bad, FormLimits{}));
  }
  CHECK_FALSE(http::parse_urlencoded("a=1&b=2", FormLimits{1, 10, 10, 10}));
  CHECK_FALSE(http::parse_urlencoded("aaaa=1", FormLimits{5, 3, 10, 10}));
  CHECK_FALSE(http::parse_urlencoded("a=12345", FormLimits{5, 3, 4, 10}));
}

TEST_CASE("multipart: what a form holds, files of any bytes among it, is what arrives", "[http]") {
  CHECK(rc::check([] {
    const std::string boundary = "----Boundary" + std::to_string(*rc::gen::inRange(0, 100000)) + "zz";
    std::vector<Part> parts;
    for (const int kind : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3))) {
      Part part = value(*rc::gen::suchThat(small_text(), survives), kind == 0 ? *text() : *rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
      if (kind == 0) {
        parts.push_back(part);
        continue;
      }
      part.file_name = *rc::gen::suchThat(small_text(), survives);
      part.content_type = kind == 1 ? "" : "image/png";
      parts.push_back(part);
    }
    const auto parsed = http::parse_multipart(multipart(parts, boundary), boundary, FormLimits{});
    RC_ASSERT(parsed.has_value());
    RC_ASSERT(*parsed == parts);
  }));
}

TEST_CASE("multipart: a broken one is refused, whatever broke it", "[http]") {
  const std::vector<Part> parts{value("a", "1"), {"f", std::string("\0\r\n--x", 6), "p.png", "image/png"}};
  const auto good = multipart(parts, "xyz");
  CHECK(rc::check([&] {
    auto bad = good;
    const auto edits = *rc::gen::inRange(1, 5);
    for (int i = 0; i < edits; ++i) bad[*rc::gen::inRange<std::size_t>(0, bad.size())] = *rc::gen::arbitrary<char>();
    const auto cut = *rc::gen::inRange<std::size_t>(0, bad.size() + 1);
    const auto parsed = http::parse_multipart(bad.substr(0, cut), "xyz", FormLimits{});
    if (parsed) RC_ASSERT(parsed->size() <= 2U);
  }));
  for (std::size_t cut = 0; cut < good.size() - 4; ++cut) CHECK_FALSE(http::parse_multipart(good.substr(0, cut), "xyz", FormLimits{}));
}

TEST_CASE("multipart: read as browsers and tools write it", "[http]") {
  struct Row {
    std::string body;
    std::optional<std::vector<Part>> parts;
  };
  const std::string head = "--b\r\nContent-Disposition: form-data; ";
  for (const auto& [body, parts] : std::initializer_list<Row>{
           {"--b--", std::vector<Part>{}},
           {"preamble\r\n--b--\r\nepilogue", std::vector<Part>{}},
           {head + "name=\"a\"\r\n\r\n\r\n--b--", std::vector{value("a", "")}},
           {head + "name=a\r\n\r\nx\r\n--b--", std::vector{value("a", "x")}},
           {"--b\r\ncontent-disposition:form-data;name=\"a%22;\"\r\n\r\nx\r\n--b--", std::vector{value("a\";", "x")}},
           {head + "name=\"f\"; filename=\"C:\\dir\\p.png\"\r\nContent-Type: image/png\r\n\r\nx\r\n--b--", std::vector<Part>{{"f", "x", "p.png", "image/png"}}},
           {head + "name=\"f\"; filename=\"../../etc/passwd\"\r\n\r\nx\r\n--b--", std::vector<Part>{{"f", "x", "passwd", ""}}},
           {head + "name=\"f\"; filename=\"\"\r\n\r\n\r\n--b--", std::vector<Part>{{"f", "", "", ""}}},
           {"", std::nullopt},
           {"--b", std::nullopt},
           {"--b\r\n\r\nx\r\n--b--", std::nullopt},
           {"--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--", std::nullopt},
           {head + "nome=\"a\"\r\n\r\nx\r\n--b--", std::nullopt},
           {head + "name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--", std::nullopt},
           {head + "name=\"a\r\n\r\nx\r\n--b--", std::nullopt},
           {head + "name=\"a\"\r\n\r\nx", std::nullopt},
           {head + "name=\"a\"\r\n\r\n\xff\r\n--b--", std::nullopt},
           {head + "name=\"\xff\"\r\n\r\nx\r\n--b--", std::nullopt},
       }) {
    INFO(body);
    const auto parsed = http::parse_multipart(body, "b", FormLimits{});
    CHECK(parsed.has_value() == parts.has_value());
    if (parsed && parts) CHECK(*parsed == *parts);
  }
}

TEST_CASE("multipart: the boundary is found in the content type, or the request refused", "[http]") {
  CHECK(*http::multipart_boundary("text/plain; boundary=x") == "");
  CHECK(*http::multipart_boundary("multipart/form-data; boundary=x") == "x");
  CHECK(*http::multipart_boundary("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"") == "a b:c");
  for (const auto bad :
       {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a\rb\"", "multipart/form-data; boundary=\"x"}) {
    CHECK_FALSE(http::multipart_boundary(bad));
  }
  CHECK_FALSE(http::multipart_boundary("multipart/form-data; boundary=" + std::string(71, 'a')));
}

TEST_CASE("percent: encoding and decoding are each other's reverse, and only UTF-8 comes out", "[http]") {
  CHECK(rc::check([] {
    const std::string bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    const auto back = http::percent_decoded(http::percent_encoded(bytes));
    const bool lawful = http::is_utf8(bytes) && bytes.find('\0') == std::string::npos;
    RC_ASSERT(back.has_value() == lawful);
    if (back) RC_ASSERT(*back == bytes);
    if (const auto any = http::form_decoded(bytes)) RC_ASSERT(http::is_utf8(*any));
  }));
  for (const auto bad : {"\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe6\x9c", "\xe6"})
    CHECK_FALSE(http::is_utf8(bad));
  for (const auto good : {"", "a", "é", "\xe0\xa0\x80", "\xed\x9f\xbf", "朝", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"}) CHECK(http::is_utf8(good));
}

TEST_CASE("target: one path has one spelling once decoded", "[http]") {
  struct Row {
    std::string_view text;
    std::optional<std::string> path;
  };
  for (const auto& [text, path] : std::initializer_list<Row>{
           {"/", "/"},
           {"/a/b", "/a/b"},
           {"/a/", "/a/"},
           {"/%E6%9C%9D", "/朝"},
           {"/a%20b?c", "/a b"},
           {"//x", "//x"},
           {"http://h:1/a?b", "/a"},
           {"https://h", "/"},
           {"/a?b?c", "/a"},
           {"", std::nullopt},
           {"a", std::nullopt},
           {"*", std::nullopt},
           {"/.", std::nullopt},
           {"/a/..", std::nullopt},
           {"/%2e%2E/a", std::nullopt},
           {"/a%2fb", std::nullopt},
           {"/a%00", std::nullopt},
           {"/a%0a", std::nullopt},
           {"/%", std::nullopt},
           {"/%ff", std::nullopt},
           {"/?%", std::nullopt},
           {"ftp://h/a", std::nullopt},
       }) {
    INFO(text);
    const auto target = http::parse_target(text);
    CHECK(target.has_value() == path.has_value());
    if (target && path) CHECK(target->path == *path);
  }
  CHECK(http::parse_target("/?a=1&b=%26&a=2")->query == std::map<std::string, std::string>{{"a", "1"}, {"b", "&"}});
  CHECK(rc::check([] {
    const std::string bytes = "/" + *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    if (const auto target = http::parse_target(bytes)) {
      RC_ASSERT(http::is_utf8(target->path));
      RC_ASSERT(target->path.find("/../") == std::string::npos);
    }
  }));
}

TEST_CASE("cookies: pairs are read, the rest is left", "[http]") {
  using Map = std::map<std::string, std::string>;
  CHECK(http::parse_cookies("") == Map{});
  CHECK(http::parse_cookies("a=1; b=\"2\";c=3=4 ; d; =e;; a=9; f=") == Map{{"a", "1"}, {"b", "2"}, {"c", "3=4"}, {"f", ""}});
  CHECK(rc::check([] { http::parse_cookies(*rc::gen::container<std::string>(rc::gen::arbitrary<char>())); }));
}
