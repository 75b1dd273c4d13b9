#include <regex>

#include <catch2/catch.hpp>

#include "assets/files.h"
#include "base/hash.h"

TEST_CASE("assets: each file is found under the name of its digest, and under no other", "[html]") {
  for (const auto name : {"public.css", "public.rtl.css", "app.js", "early.js", "icon.svg"}) {
    INFO(name);
    const std::string path(assets::path(name));
    const auto* file = assets::find(path);
    REQUIRE(file != nullptr);
    std::smatch match;
    REQUIRE(std::regex_match(path, match, std::regex(R"(/assets/[a-z.]+\.([0-9a-f]{16})\.[a-z]+)")));
    CHECK(base::to_hex(base::sha256(base::as_bytes(file->bytes))).substr(0, 16) == match[1]);
    CHECK(file->gzip.starts_with("\x1f\x8b"));
    CHECK(file->gzip.size() < file->bytes.size());
  }
  for (const auto path : {"", "/assets/", "/assets/public.css", "public.css", "/assets/../words/zh.json"}) CHECK(assets::find(path) == nullptr);
}

TEST_CASE("assets: nothing of another country's emblems, nothing from elsewhere", "[html]") {
  for (const auto& [name, bytes] : assets::embedded_files()) {
    if (name.ends_with(".gz")) continue;
    INFO(name);
    for (const auto never : {"govuk-crest", "GDS Transport", "logotype", "@import", "url(http", "url(//", "eval("})
      CHECK(bytes.find(never) == std::string_view::npos);
  }
}
