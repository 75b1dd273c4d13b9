#include "paper/qr.h"

#include <memory>
#include <stdexcept>

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

// Rows of one bit a module, 1 being white, each filled up to a whole byte: a PDF image of one component.
std::string bitmap(const QRcode& code) {
  const auto width = static_cast<std::size_t>(code.width);
  const std::size_t row = (width + 7) / 8;
  std::string bits(row * width, '\xff');
  for (std::size_t y = 0; y < width; ++y)
    for (std::size_t x = 0; x < width; ++x)
      if ((code.data[y * width + x] & 1) != 0) bits[y * row + x / 8] = static_cast<char>(bits[y * row + x / 8] & ~(0x80 >> (x % 8)));
  return bits;
}

}  // namespace

void draw_qr(Canvas& canvas, std::string_view payload, double x, double y, double side) {
  const Code code = encoded(payload);
  const double margin = side / code->width * quiet_zone;
  canvas.fill_color({1, 1, 1});
  canvas.rectangle(x - margin, y - margin, side + 2 * margin, side + 2 * margin);
  canvas.fill();
  canvas.save_square(x, y, side);
  canvas.raw("BI/W ");
  canvas.number(code->width), canvas.raw("/H "), canvas.number(code->width);
  canvas.raw("/BPC 1/CS/G/F/AHx ID ");  // hexadecimal: pixels that look like the end of the image would end it
  canvas.raw(base::to_hex(base::as_bytes(bitmap(*code))));
  canvas.raw(">\nEI\n");
  canvas.restore();
}

}  // namespace paper
