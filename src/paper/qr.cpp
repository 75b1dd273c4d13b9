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
constexpr std::size_t finer = 3;  // dots a module: what blacken() sets
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

// The bits of one module of a row, three in one byte or two.
void blacken(std::uint8_t* row, std::size_t dot) {
  const unsigned dots = 0xe000u >> (dot % 8);
  row[dot / 8] = static_cast<std::uint8_t>(row[dot / 8] & ~(dots >> 8));
  if ((dots & 0xff) != 0) row[dot / 8 + 1] = static_cast<std::uint8_t>(row[dot / 8 + 1] & ~dots);
}

}  // namespace

Picture qr_picture(std::string_view payload) {
  const Code code = encoded(payload);
  const auto width = static_cast<std::size_t>(code->width);
  const std::size_t side = width * finer;
  const std::size_t row = (side + 7) / 8;
  Picture picture{static_cast<int>(side), base::Bytes(row * side, 0xff)};
  for (std::size_t y = 0; y < width; ++y) {
    std::uint8_t* const first = picture.bits.data() + y * finer * row;
    for (std::size_t x = 0; x < width; ++x)
      if ((code->data[y * width + x] & 1) != 0) blacken(first, x * finer);
    for (std::size_t again = 1; again < finer; ++again) std::copy_n(first, row, first + again * row);
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
  constexpr double margin = 5.2;  // four modules of the largest that a certificate carries
  canvas.fill_color({1, 1, 1});
  canvas.rectangle(x - margin, y - margin, side + 2 * margin, side + 2 * margin);
  canvas.fill();
  canvas.save_square(x, y, side);
  canvas.raw("/Code Do\n");
  canvas.restore();
}

}  // namespace paper
