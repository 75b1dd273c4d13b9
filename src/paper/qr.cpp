#include "paper/qr.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

#include <fmt/format.h>
#include <qrencode.h>

// Debian's library exports it, its header does not name it. Choosing among eight masks by their look costs 0.8 ms a code, more than the
// whole rest of a page; readers take any mask, and what we encode is Base32 of a signature, which no mask makes worse than another.
// Where a library lacks it, the code is the same but for its mask.
extern "C" __attribute__((weak)) QRcode* QRcode_encodeMask(QRinput* input, int mask);

namespace paper {
namespace {

using Input = std::unique_ptr<QRinput, decltype([](QRinput* input) { QRinput_free(input); })>;
using Code = std::unique_ptr<QRcode, decltype([](QRcode* code) { QRcode_free(code); })>;

constexpr int mask = 3;
// Dots a module, and by how many of them a run of black is shorter than its modules, at its right and lower end: ink spreads, and what a scanner softens
// its readers' thresholds make blacker still, so that they find modules too large and miscount them. Measured with the readers of
// tests/commands/qr_after_printing.sh.
constexpr std::size_t finer = 7, spread = 1;
constexpr std::string_view alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

Code encoded(std::string_view payload) {
  const Input input(QRinput_new2(0, QR_ECLEVEL_M));
  for (std::size_t at = 0; at < payload.size();) {
    const bool packed = alphanumeric.contains(payload[at]);
    const std::size_t end = std::min(packed ? payload.find_first_not_of(alphanumeric, at) : payload.find_first_of(alphanumeric, at), payload.size());
    const auto* piece = reinterpret_cast<const unsigned char*>(payload.data() + at);
    if (QRinput_append(input.get(), packed ? QR_MODE_AN : QR_MODE_8, static_cast<int>(end - at), piece) != 0)
      throw std::length_error("the QR code's payload is too long");
    at = end;
  }
  Code code(QRcode_encodeMask != nullptr ? QRcode_encodeMask(input.get(), mask) : QRcode_encodeInput(input.get()));
  if (code == nullptr) throw std::length_error("the QR code's payload is too long");
  return code;
}

// The dots of one module of a row, in two bytes at most.
void blacken(std::uint8_t* row, std::size_t dot, std::size_t count) {
  const std::size_t dots = ((std::size_t{1} << count) - 1) << (16 - dot % 8 - count);
  for (std::size_t i = 0; i < 2; ++i)
    if (const auto here = static_cast<std::uint8_t>(dots >> (8 - 8 * i)); here != 0) row[dot / 8 + i] = static_cast<std::uint8_t>(row[dot / 8 + i] & ~here);
}

}  // namespace

Picture qr_picture(std::string_view payload) {
  const Code code = encoded(payload);
  const auto width = static_cast<std::size_t>(code->width);
  const std::size_t side = width * finer;
  const std::size_t row = (side + 7) / 8;
  Picture picture{static_cast<int>(side), base::Bytes(row * side, 0xff)};
  const auto black = [&](std::size_t x, std::size_t y) { return x < width && y < width && (code->data[y * width + x] & 1) != 0; };
  for (std::size_t y = 0; y < width; ++y) {
    std::uint8_t* const first = picture.bits.data() + y * finer * row;
    std::uint8_t* const last = first + (finer - spread) * row;
    for (std::size_t x = 0; x < width; ++x) {
      if (!black(x, y)) continue;
      const std::size_t count = black(x + 1, y) ? finer : finer - spread;
      blacken(first, x * finer, count);
      if (black(x, y + 1)) blacken(last, x * finer, count);
    }
    for (std::size_t again = 1; again < finer - spread; ++again) std::copy_n(first, row, first + again * row);
    for (std::size_t again = 1; again < spread; ++again) std::copy_n(last, row, last + again * row);
  }
  return picture;
}

std::string qr_svg(std::string_view payload, std::string_view title) {
  constexpr std::size_t quiet = 4;  // modules
  const Code code = encoded(payload);
  const auto width = static_cast<std::size_t>(code->width);
  std::string path;
  for (std::size_t y = 0; y < width; ++y)
    for (std::size_t x = 0; x < width; ++x)
      if ((code->data[y * width + x] & 1) != 0) path += fmt::format("M{} {}h1v1h-1z", x + quiet, y + quiet);
  const auto side = width + 2 * quiet;
  return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" class="app-qr" viewBox="0 0 {0} {0}" role="img" aria-label="{1}" shape-rendering="crispEdges">)"
                     R"(<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path d="{2}"/></svg>)",
                     side, title, path);
}

void place_qr(Canvas& canvas, double x, double y, double side) {
  constexpr double margin = 6.4;  // four modules of the largest that a certificate carries
  canvas.fill_color({1, 1, 1});
  canvas.rectangle(x - margin, y - margin, side + 2 * margin, side + 2 * margin);
  canvas.fill();
  canvas.save_square(x, y, side);
  canvas.raw("/Code Do\n");
  canvas.restore();
}

}  // namespace paper
