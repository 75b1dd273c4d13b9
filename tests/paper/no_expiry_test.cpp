#include <catch2/catch.hpp>

#include <algorithm>

#include "paper/reading.h"
#include "paper/samples.h"

using namespace paper_test;

TEST_CASE("no_expiry: the certificate prints no period of validity, in either language", "[no_expiry][document_4]") {
  const Scratch scratch;
  auto text = plain(by_poppler(drawn(scratch / "certificate.pdf", certificate())));
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  REQUIRE(says(text, plain("无犯罪记录证明")));
  for (const char* wording : {"有效期", "有效至", "失效", "validuntil", "validfor", "validity", "expire", "expiry"}) {
    INFO(wording);
    CHECK_FALSE(says(text, wording));
  }
}

TEST_CASE("no_expiry: where the bureau has set a period, its last day is printed in both languages", "[no_expiry][document_4]") {
  const Scratch scratch;
  auto what = certificate();
  what.valid_before = base::parse_rfc3339("2027-05-24T16:00:00Z").value();
  const auto text = plain(by_poppler(drawn(scratch / "certificate.pdf", what)));
  CHECK(says(text, plain("有效期至2027年5月24日（含当日）")));
  CHECK(says(text, plain("Valid until 24 May 2027, that day included")));
}
