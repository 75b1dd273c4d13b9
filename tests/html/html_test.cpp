#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "html/parts.h"
#include "normal_form.h"

using html::Html;
using html::operator""_html;
using html::operator""_url;

namespace {

/// Whether the compiler takes the statement, in a file that uses the typed parts.
bool compiles(const std::string& statement) {
  const auto file = std::filesystem::temp_directory_path() / ("qingbai_html_" + std::to_string(getpid()) + ".cpp");
  std::ofstream(file) << "#include \"html/element.h\"\nusing namespace html;\nvoid f(std::string text) { (void)text; " << statement << " }\n";
  const auto command = "c++ -std=c++23 -fsyntax-only -I" QINGBAI_SOURCE "/src " + file.string() + " 2>/dev/null";
  const bool taken = std::system(command.c_str()) == 0;
  std::filesystem::remove(file);
  return taken;
}

}  // namespace

TEST_CASE("html: text never becomes markup", "[html]") {
  CHECK(Html("<b>&\"'").markup() == "&lt;b&gt;&amp;&quot;&#39;");
  CHECK((Html("<"_html) + Html("<")).markup() == "<&lt;");
  CHECK(html::paragraph("<script>").markup() == "<p class=\"govuk-body\">&lt;script&gt;</p>");
  CHECK(html::input({.name = "\"><script>", .label = {"a"}, .value = "\" onfocus=\"x"}).markup().find("<script") == std::string::npos);
  CHECK(rc::check([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('<', '>', '"', '\'', '&', 'a', ' ', ';', '\xe6'));
    const auto markup = html::element("p", html::Attributes().set("title", text), text).markup();
    const auto inner = markup.substr(markup.find('>') + 1, markup.rfind("</p>") - markup.find('>') - 1);
    RC_ASSERT(markup.starts_with("<p title=\""));
    RC_ASSERT(inner == Html(text).markup());
    RC_ASSERT(inner.find_first_of("<>\"'") == std::string::npos);
  }));
}

TEST_CASE("html: links stay here or go to https", "[html]") {
  for (const auto good : {"/", "/a/b?c=d#e", "#main", "?lang=en", "a/b", "https://example.org/x", "https://example.org:8443", "a/b:c", "?t=12:30"}) {
    INFO(good);
    CHECK(html::Url::parse(good));
  }
  for (const auto bad : {"",
                         "javascript:alert(1)",
                         "JavaScript:alert(1)",
                         "http://example.org",
                         "//example.org",
                         "data:text/html,x",
                         "vbscript:x",
                         "mailto:a@b",
                         " /a",
                         "/a b",
                         "/a\n",
                         "/\\example.org",
                         "\\\\example.org",
                         "/a\"b",
                         "/a'b",
                         "/a<b",
                         "https://",
                         "https:///x",
                         "https:/x",
                         "blob:x",
                         "java\tscript:x",
                         "/\xe6\x9c\x9d",
                         "\x01javascript:x"}) {
    INFO(bad);
    CHECK_FALSE(html::Url::parse(bad));
  }
  CHECK(html::Url::path({"inquiries", "a/b?", "朝"}).text() == "/inquiries/a%2Fb%3F/%E6%9C%9D");
  CHECK(html::Url::path({}).text() == "/");
  CHECK(html::Url::telephone("12367")->text() == "tel:12367");
  CHECK(html::Url::telephone("+86-10-12367")->text() == "tel:+86-10-12367");
  for (const auto* wrong : {"", "+", "12367 ", "1+2", "javascript:1", "12367;ext=1"}) CHECK_FALSE(html::Url::telephone(wrong));
  CHECK(html::Url::path({"a"}).with("q", "1&2").with("lang", "en").at("x y").text() == "/a?q=1%262&lang=en#x%20y");
  CHECK(html::Url("/a#b"_url).with("c", "d").text() == "/a?c=d#b");
  CHECK(rc::check([] {
    const auto segment = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    RC_ASSERT(html::is_safe_url(html::Url::path({"a", segment}).with(segment, segment).at(segment).text()));
  }));
}

TEST_CASE("html: what could run or leave does not compile", "[html]") {
  struct Row {
    std::string statement;
    bool taken;
  };
  for (const auto& [statement, taken] : std::initializer_list<Row>{
           {"Attributes().set(\"title\", text).set(\"href\", \"/a\"_url); element(\"p\", text);", true},
           {"Attributes().set(\"onclick\", \"x()\");", false},
           {"Attributes().set(\"OnLoad\", \"x()\");", false},
           {"Attributes().set(\"style\", \"color:red\");", false},
           {"Attributes().set(\"href\", text);", false},
           {"Attributes().set(\"srcdoc\", text);", false},
           {"Attributes().set(text, \"x\");", false},
           {"Attributes().set(\"a b\", \"x\");", false},
           {"element(\"script\", \"x\");", false},
           {"Url a = \"javascript:x\"_url;", false},
           {"Markup m{text};", false},
       }) {
    INFO(statement);
    CHECK(compiles(statement) == taken);
  }
}

TEST_CASE("page: scripts and styles are files, the language and its direction are told", "[html]") {
  html::Page page;
  page.lang = "en";
  page.title = "A <title>";
  page.styles = {"/assets/public.css"_url};
  page.early_scripts = {"/assets/early.js"_url};
  page.scripts = {"/assets/app.js"_url};
  page.alternates = {{"中文", "/?lang=zh"_url, false, "zh-Hans", "", "", {}, "", {}}};
  page.skip = {"Skip to main content", "#main-content"_url, "", {}};
  page.header = html::masthead({"Service", html::foreign("zh-Hans", "服务"), "/"_url, {}});
  page.main = html::title("Question");
  page.footer = html::footer({"Support links", {{"Help", "/help"_url}}, "Hotline 12367"});
  const auto markup = html::page(page).markup();
  CHECK(markup.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\" class=\"govuk-template\"><head><meta charset=\"utf-8\">"));
  CHECK(markup.find("<title>A &lt;title&gt;</title>") != std::string::npos);
  CHECK(markup.find("<script type=\"module\" src=\"/assets/app.js\"></script>") < markup.find("<body"));
  CHECK(markup.find("<body class=\"govuk-template__body\"><script src=\"/assets/early.js\"></script><a href=\"#main-content\"") != std::string::npos);
  CHECK(markup.find("<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"/?lang=zh\">") != std::string::npos);
  CHECK(markup.find("<main class=\"govuk-main-wrapper\" id=\"main-content\"><h1") != std::string::npos);
  CHECK(markup.find(" style=") == std::string::npos);
}

TEST_CASE("table: one that may be wider than the screen scrolls in a region that the keyboard reaches", "[html]") {
  const html::Table table{.caption = "Docket", .head = {{"Number"}}, .rows = {{{"1"}}}};
  CHECK(html_test::normal_form(html::scrolling_table(table, "docket").markup()).starts_with(
      "<section aria-labelledby=\"docket-caption\" class=\"app-table-wrap\" id=\"docket\" tabindex=\"0\">\n<table class=\"govuk-table\">\n"
      "<caption class=\"govuk-table__caption\" id=\"docket-caption\">\n'Docket'\n"));
}

TEST_CASE("textarea: a value that begins with a line end keeps it", "[html]") {
  const auto markup = html::textarea({.name = "a", .label = {"A"}, .value = "\nx"}).markup();
  CHECK(markup.find(">\n\nx</textarea>") != std::string::npos);
}

TEST_CASE("select: a list written once is the list written anew, whichever value is chosen", "[html]") {
  const std::vector<html::Option> options{{.text = "Côte d'Ivoire", .value = "CIV"}, {.text = "<b>", .value = "a\">b"}, {.text = "Chile"}};
  const html::WrittenOptions written(options);
  for (const std::string value : {"", "CIV", "a\">b", "Chile", "CHL"}) {
    const auto anew = html::select({.name = "country", .items = options, .value = value});
    CHECK(html::select({.name = "country", .written = &written, .value = value}) == anew);
  }
  CHECK(written.offers("CIV"));
  CHECK_FALSE(written.offers("CHL"));
}
