#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <catch2/catch.hpp>

#include "mapping.h"
#include "normal_form.h"

namespace {

const std::filesystem::path components = std::filesystem::path(QINGBAI_SOURCE) / "node_modules/govuk-frontend/dist/govuk/components";

/// Components that this service has no use for.
const std::map<std::string, std::string> left_out{
    {"accordion", "long pages are cut into pages"},
    {"cookie-banner", "the only cookies are those that a session needs"},
    {"exit-this-page", "nobody has to hide having looked at this service"},
    {"feedback", "the questionnaire has a page of its own"},
    {"footer", "ours is without crown, licence and copyright of the United Kingdom"},
    {"generic-header", "ours is the masthead"},
    {"header", "it is the crown's"},
    {"password-input", "sign-in uses the input, whose value nobody at a counter should make readable"},
    {"tabs", "what is in tabs is not found in print, nor without scripts"},
};

/// Fixtures of components that it has, with options that the typed parts do not express on purpose.
const std::map<std::string, std::string> not_expressed{
    {"character-count: to configure in JavaScript", "a limit is a number of characters that the server knows"},
    {"character-count: with maxwords", "a limit is a number of characters that the server knows"},
    {"character-count: with neither maxlength nor maxwords set", "a limit is a number of characters that the server knows"},
    {"character-count: with neither maxlength, maxwords nor textarea description set", "a limit is a number of characters that the server knows"},
    {"character-count: with translations", "words are never counted"},
    {"checkboxes: with falsy values", "lists here have no gaps: the templates count what they skip"},
    {"pagination: with empty items", "lists here have no gaps: the templates count what they skip"},
    {"panel: interruption", "interruptions are not part of this service"},
    {"panel: interruption with custom classes", "interruptions are not part of this service"},
    {"panel: interruption, button link", "interruptions are not part of this service"},
    {"panel: interruption, no actions", "interruptions are not part of this service"},
    {"panel: interruption, no actions items", "interruptions are not part of this service"},
    {"panel: interruption, submit action", "interruptions are not part of this service"},
    {"panel: interruption, with actions classes and attributes", "interruptions are not part of this service"},
    {"panel: interruption-with-content-with-long-line-length", "interruptions are not part of this service"},
    {"panel: interruption-with-headings-content-and-lists", "interruptions are not part of this service"},
    {"radios: with falsy items", "lists here have no gaps: the templates count what they skip"},
    {"task-list: with empty values", "lists here have no gaps: the templates count what they skip"},
};

boost::json::value read(const std::filesystem::path& path) {
  std::ifstream file(path);
  return boost::json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace

TEST_CASE("markup: every part makes the elements of govuk-frontend's own fixtures", "[html]") {
  REQUIRE(std::filesystem::exists(components));  // npm ci --ignore-scripts
  std::size_t all = 0;
  std::size_t ran = 0;
  std::set<std::string> excluded;
  for (const auto& component : std::filesystem::directory_iterator(components)) {
    const auto path = component.path() / "fixtures.json";
    if (!std::filesystem::exists(path)) continue;
    const auto name = component.path().filename().string();
    const auto file = read(path);
    const auto& fixtures = file.at("fixtures").as_array();
    all += fixtures.size();
    if (left_out.contains(name)) continue;
    INFO(name);
    REQUIRE(html_test::mappings().contains(name));
    for (const auto& fixture : fixtures) {
      const auto fixture_name = name + ": " + std::string(fixture.at("name").as_string());
      const html_test::Options options(fixture.at("options"));
      INFO(fixture_name);
      INFO(boost::json::serialize(fixture.at("options")));
      try {
        const auto markup = html_test::mappings().at(name)(options);
        options.finish();
        if (not_expressed.contains(fixture_name)) {
          excluded.insert(fixture_name);
          continue;
        }
        ++ran;
        CHECK(html_test::normal_form(markup.markup()) == html_test::normal_form(std::string(fixture.at("html").as_string())));
      } catch (const html_test::Unexpressed& reason) {
        INFO(reason.what());
        excluded.insert(fixture_name);
        CHECK(not_expressed.contains(fixture_name));
      }
    }
  }
  for (const auto& [name, reason] : not_expressed) {
    INFO(name);
    CHECK(excluded.contains(name));  // what runs after all is taken from the list
  }
  std::cout << "govuk-frontend's fixtures: " << ran << " of " << all << " ran\n";
}
