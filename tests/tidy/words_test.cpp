#include "words.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tidy;

namespace {

void none(const Findings& findings) {
  INFO(joined(findings));
  CHECK(findings.empty());
}

const Sources& code() {
  static const Sources all = sources(cpp(tree(), {"src/"}));
  return all;
}

std::set<std::string> keys() { return keys_of(text_of(tree(), "words/en.json")); }
auto patterns(const char* name) { return listed(text_of(tree(), std::string("tests/tidy/") + name)); }

}  // namespace

TEST_CASE("words: a missing key, a silent key and an empty pattern are seen", "[tidy]") {
  const Sources source_of{source({"src/web/page.cpp",
                                  "#include \"form.title\"\nsay(\"form.titel\"); say(\"form.title\", \"other.thing\"); // \"form.comment\"\n"})};
  const std::set<std::string> some{"form.title", "form.hint", "state.lodged", "state.issued"};
  CHECK(speechless(source_of, some) == Findings{"src/web/page.cpp:2: no such key in words/: form.titel"});
  CHECK(silent(source_of, some, {}) == std::set<std::string>{"form.hint", "state.lodged", "state.issued"});
  CHECK(silent(source_of, some, {{"state.*", "a"}, {"*.hint", "b"}}).empty());
  CHECK(empty_patterns({{"state.*", "a"}, {"*.label", "b"}, {"form.title", ""}}, some) == Findings{"*.label stands for nothing", "form.title has no reason"});
  CHECK(fits("a.*.b", "a.x.b"));
  CHECK_FALSE(fits("a.*.b", "a.b"));
  CHECK(keys_of("{\"a\": \"b\"}") == std::set<std::string>{"a"});
}

TEST_CASE("words: both languages have the same keys", "[tidy]") { CHECK(keys() == keys_of(text_of(tree(), "words/zh.json"))); }

TEST_CASE("words: every key that the code says stands in words/", "[tidy]") { none(speechless(code(), keys())); }

TEST_CASE("words: every key of words/ is said somewhere", "[tidy]") {
  auto known = patterns("composed_keys.txt");
  none(empty_patterns(known, keys()));
  const auto awaited = patterns("awaited_keys.txt");
  const auto unsaid = silent(code(), keys(), known);
  none(empty_patterns(awaited, unsaid));
  Findings left;
  for (const auto& key : unsaid)
    if (std::ranges::none_of(awaited, [&](const auto& pattern) { return fits(pattern.first, key); })) left.push_back("nothing says " + key);
  none(left);
}
