#include <catch2/catch.hpp>

#include "paper/qr_reading.h"

namespace {

std::string payload_of(std::size_t letters, unsigned seed) {
  std::string text = "HTTPS://CHECK.EXAMPLE/C#";
  for (std::size_t i = 0; i < letters; ++i) text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(i * i * 31 + i * seed + seed) % 32];
  return text;
}

}  // namespace

TEST_CASE("qr: what is drawn reads back, of every size and with letters of both kinds", "[paper]") {
  for (std::size_t letters = 0; letters < 1500; letters += 37) {
    const auto text = payload_of(letters, static_cast<unsigned>(letters));
    INFO(letters);
    CHECK(paper::read_qr_picture(paper::qr_picture(text)) == text);
  }
  const std::string small = "https://check.example/check?number=京公朝犯查拒字〔2026〕1号";
  CHECK(paper::read_qr_picture(paper::qr_picture(small)) == small);
}

TEST_CASE("qr: a picture with any one module that is wrong does not read, wherever it lies", "[paper]") {
  const auto sound = paper::qr_picture(payload_of(540, 5));
  const auto side = static_cast<std::size_t>(sound.side), row = (side + 7) / 8;
  constexpr std::size_t dots = 7;
  REQUIRE(side % dots == 0);
  for (std::size_t i = 0; i < 600; ++i) {
    auto picture = sound;
    const std::size_t left = i * 37 % (side / dots) * dots, top = i * 53 % (side / dots) * dots;
    for (std::size_t y = top; y < top + dots; ++y)
      for (std::size_t x = left; x < left + dots; ++x) picture.bits[y * row + x / 8] ^= static_cast<std::uint8_t>(0x80u >> x % 8);
    INFO(left / dots << " " << top / dots);
    CHECK_FALSE(paper::read_qr_picture(picture));
  }
}
