#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <catch2/catch.hpp>

#include "text/catalogue.h"

using text::Catalogue;
using text::Language;

namespace {

/// Names that stay in Latin letters in every language, and sentences that quote another language on purpose.
const std::set<std::string> quotes_another_language{"frame.language"};
const std::regex latin_names(R"(PDF|QR|MRZ|ICAO|JPEG|JPG|PNG|HEIC|SHA-256|CSV|JSON|SPECIMEN|ID|%\{count\}|https?://\S+|[A-Z0-9<]{2,})");

std::size_t ascii_letters(const std::string& sentence) {
  return static_cast<std::size_t>(std::ranges::count_if(sentence, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }));
}

std::size_t other_letters(const std::string& sentence) {  // each Chinese character is three bytes, one of them leading
  return static_cast<std::size_t>(std::ranges::count_if(sentence, [](char c) { return (static_cast<unsigned char>(c) & 0xF0U) == 0xE0U; }));
}

std::string_view file_of(Language language) {
  for (const auto& file : text::embedded_files()) {
    if (file.path == std::string(name(language)) + ".json") return file.bytes;
  }
  return {};
}

std::vector<base::EmbeddedFile> files(std::string_view zh, std::string_view en) { return {{"zh.json", zh}, {"en.json", en}}; }

std::string refusal(std::string_view zh, std::string_view en) {
  try {
    const Catalogue catalogue(files(zh, en));
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("words: every key stands in every language, parses, and takes the same placeholders", "[text]") {
  const Catalogue words;
  REQUIRE(words.keys().size() > 10);
  for (const auto& key : words.keys()) {
    std::vector<text::Argument> arguments;
    for (const auto& placeholder : words.placeholders(key)) arguments.emplace_back(placeholder, std::int64_t{2});
    for (const Language language : text::languages()) {
      INFO(key);
      CHECK_FALSE(words.say(language, key, arguments).empty());
    }
  }
}

TEST_CASE("words: the files are flat, sorted, and hold a key once", "[text]") {
  const std::regex entry(R"re(^  "([A-Za-z0-9_.]+)": ".*",?$)re");
  for (const Language language : text::languages()) {
    std::istringstream lines{std::string(file_of(language))};
    std::string line, last;
    std::size_t entries = 0;
    while (std::getline(lines, line)) {
      if (line == "{" || line == "}") continue;
      INFO(line);
      std::smatch match;
      REQUIRE(std::regex_match(line, match, entry));
      CHECK(last < match[1].str());
      last = match[1];
      ++entries;
    }
    CHECK(entries == Catalogue().keys().size());
  }
}

TEST_CASE("words: no English is left over in Chinese, no Chinese in English", "[text]") {
  const Catalogue words;
  for (const auto& key : words.keys()) {
    if (quotes_another_language.contains(key)) continue;
    std::vector<text::Argument> arguments;
    for (const auto& placeholder : words.placeholders(key)) arguments.emplace_back(placeholder, std::int64_t{2});
    const auto zh = std::regex_replace(words.say(Language::zh, key, arguments), latin_names, "");
    INFO(key << ": " << zh);
    CHECK(ascii_letters(zh) * 2 <= other_letters(zh));
    const auto en = words.say(Language::en, key, arguments);
    CHECK(other_letters(en) * 4 <= ascii_letters(en));
  }
}

TEST_CASE("words: a catalogue with a fault is refused, and the fault named", "[text]") {
  struct Row {
    std::string_view zh, en, named;
  };
  for (const auto& [zh, en, named] : std::initializer_list<Row>{
           {R"({"a":"甲"})", R"({"a":"A"})", ""},
           {R"({"a":"甲","b":"乙"})", R"({"a":"A"})", "en.json: b: is missing"},
           {R"({"a":"甲"})", R"({"a":"A","b":"B"})", "zh.json: b: is missing"},
           {R"({"a":"甲{n}"})", R"({"a":"A"})", "en.json: a: has other placeholders than the Chinese sentence"},
           {R"({"a":"甲{n}"})", R"({"a":"A {m}"})", "en.json: a: has other placeholders than the Chinese sentence"},
           {R"({"a":"甲{0}"})", R"({"a":"A {0}"})", "zh.json: a: a placeholder has a number instead of a name"},
           {R"({"a":"甲{n"})", R"({"a":"A"})", "zh.json: a: the message does not parse at 0"},
           {R"({"a":1})", R"({"a":"A"})", "zh.json: a: is not a string"},
           {R"([])", R"({"a":"A"})", "zh.json: : is not one JSON object"},
       }) {
    CHECK(refusal(zh, en) == named);
  }
  CHECK_THROWS_AS(Catalogue(std::span<const base::EmbeddedFile>{}), std::runtime_error);
}

TEST_CASE("words: plurals, choices, numbers and quotes follow the language", "[text]") {
  const Catalogue words(files(R"({"a":"还差{n}天","b":"{who, select, self {本人} other {受托人}}","c":"不用'{'括号'}'","d":"{name}先生"})",
                              R"({"a":"{n, plural, one {# day} other {# days}} missing","b":"{who, select, self {in person} other {a trustee}}",)"
                              R"("c":"don't '{'brace'}'","d":"Mr {name}"})"));
  CHECK(words.say(Language::zh, "a", {{"n", 1}}) == "还差1天");
  CHECK(words.say(Language::en, "a", {{"n", 1}}) == "1 day missing");
  CHECK(words.say(Language::en, "a", {{"n", 1234}}) == "1,234 days missing");
  CHECK(words.say(Language::en, "b", {{"who", "self"}}) == "in person");
  CHECK(words.say(Language::zh, "b", {{"who", "other"}}) == "受托人");
  CHECK(words.say(Language::en, "c") == "don't {brace}");
  CHECK(words.say(Language::zh, "d", {{"name", "{n} <b>'’"}}) == "{n} <b>'’先生");
  CHECK(words.has("a"));
  CHECK_FALSE(words.has("z"));
}

TEST_CASE("words: threads may speak at once", "[text]") {
  const Catalogue words(files(R"({"a":"还差{n}天"})", R"({"a":"{n, plural, one {# day} other {# days}}"})"));
  std::vector<std::jthread> threads;
  std::array<bool, 4> right{};
  for (std::size_t t = 0; t < right.size(); ++t) {
    threads.emplace_back([&words, &ok = right[t]] {
      ok = true;
      for (std::int64_t n = 2; n < 800; ++n) ok = ok && words.say(Language::en, "a", {{"n", n}}) == std::to_string(n) + " days";
    });
  }
  threads.clear();
  CHECK(std::ranges::all_of(right, [](bool ok) { return ok; }));
}
