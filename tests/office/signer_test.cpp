#include <catch2/catch.hpp>

#include "office/world.h"

namespace {

procedure::ExtensionNoticeContent notice(std::string reason) {
  procedure::ExtensionNoticeContent content;
  content.head.number = "京公朝犯查延字〔2026〕1号";
  content.head.person.surname = "ERIKSSON";
  content.head.document = {procedure::PaperKind::passport, "L898902C3", "SWE", {}};
  content.reason.zh = std::move(reason);
  return content;
}

std::string times(std::size_t count, const char* text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("document_6: a reason too long for the page is found before anything is put on record", "[document_6]") {
  const auto& signer = world::shared().signer;
  CHECK(signer.lint(notice(times(procedure::reason_limit_zh, "核"))).has_value());
  const auto refused = signer.lint(notice(times(procedure::reason_limit_zh + 1, "核")));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error() == procedure::Unsignable{"unsignable.too_long", ""});
}

TEST_CASE("document_6: a character of a reason that no font can draw is named before anything is put on record", "[document_6]") {
  const auto refused = world::shared().signer.lint(notice("核对😀"));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error() == procedure::Unsignable{"unsignable.glyph", "U+1F600"});
}

TEST_CASE("document_6: the signer signs any document as what it is", "[document_6]") {
  const auto file = world::shared().signer.sign(notice("核对"), {}, {});
  REQUIRE(file.has_value());
  CHECK(base::as_text(*file).starts_with("%PDF"));
}
