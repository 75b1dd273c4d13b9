#pragma once
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "paper/canvas.h"

namespace paper {

/// A square picture of black and white, a bit a dot, 1 being white, each row filled up to a whole byte.
struct Picture {
  int side = 0;  // dots; 0: no picture
  base::Bytes bits;
  bool operator==(const Picture&) const = default;
};

/// The QR code (ISO/IEC 18004) of a payload, at error correction M, without its quiet zone. Each module is many dots wide, since a
/// module at 150 dpi is no whole number of them, and black ends a little early: it spreads when it is printed and scanned. Characters
/// of the alphanumeric mode are packed as such. Throws std::length_error where the payload is too long for any version.
Picture qr_picture(std::string_view payload);

/// The same as an SVG of its own, with its quiet zone: black on white, `title` being what it is for those who do not see it.
std::string qr_svg(std::string_view payload, std::string_view title);

/// Places the document's picture, `side` points wide, with white around it.
void place_qr(Canvas& canvas, double x, double y, double side);

}  // namespace paper
