#include "paper/qr.h"

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
constexpr int quiet_zone = 4;
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

// Runs of dark modules, row by row, in units of a module: one path, so that no light seams show between rows where the edges are smoothed.
void put_modules(Canvas& canvas, const QRcode& code) {
  const int width = code.width;
  const auto dark = [&](int x, int y) { return (code.data[y * width + x] & 1) != 0; };
  for (int y = 0; y < width; ++y)
    for (int x = 0; x < width; ++x) {
      if (!dark(x, y)) continue;
      const int start = x;
      while (x < width && dark(x, y)) ++x;
      canvas.integer(start), canvas.integer(width - 1 - y), canvas.integer(x - start);
      canvas.raw("1 re\n");
    }
}

}  // namespace

void draw_qr(Canvas& canvas, std::string_view payload, double x, double y, double side) {
  const Code code = encoded(payload);
  const double margin = side / code->width * quiet_zone;
  canvas.fill_color({1, 1, 1});
  canvas.rectangle(x - margin, y - margin, side + 2 * margin, side + 2 * margin);
  canvas.fill();
  canvas.save_square(x, y, side);
  const double module = 1.0 / code->width;
  canvas.raw(fmt::format("{:.6f} 0 0 {:.6f} 0 0 cm 0 g\n", module, module));
  put_modules(canvas, *code);
  canvas.fill();
  canvas.restore();
}

}  // namespace paper
