#include <catch2/catch.hpp>

#include "check/number.h"

TEST_CASE("check: the code is read however it is typed from the paper", "[check]") {
  std::array<std::uint8_t, 16> code{};
  for (std::size_t i = 0; i < code.size(); ++i) code[i] = static_cast<std::uint8_t>(37 * i + 5);
  const auto printed = base::to_base32(code);
  CHECK(check::read_code(printed) == code);
  std::string spread, lower;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    static constexpr std::string_view between[] = {" ", "-", "\t", "\u00a0", "\u2013", "\u3000", "."};
    spread += std::string(between[i % std::size(between)]) + printed[i];
    lower += printed[i] >= 'A' ? static_cast<char>(printed[i] - 'A' + 'a') : printed[i];
  }
  CHECK(check::read_code(spread) == code);
  CHECK(check::read_code(lower) == code);
  // What Base32 leaves out is read as what it looks like.
  const std::array<std::uint8_t, 16> zeros{};
  REQUIRE(check::read_code("OIBOIBOIBOIBOIBOIBOIBOIBOI"));
  CHECK(check::read_code("01801801801801801801801801") == check::read_code("OIBOIBOIBOIBOIBOIBOIBOIBOI"));
  for (const char* none : {"", "A", "京", "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAA9", "AAAAAAAAAAAAAAAAAAAAAAAAA_"})
    CHECK_FALSE(check::read_code(none));
  CHECK(check::read_code("AAAAAAAAAAAAAAAAAAAAAAAAAA") == zeros);
}
