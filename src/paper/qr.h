#pragma once
#include <string>
#include <string_view>

#include "paper/canvas.h"

namespace paper {

/// Draws a QR code (ISO/IEC 18004) of error correction M, `side` points wide without its quiet zone of four modules, which is left white
/// around it. Characters of the alphanumeric mode are packed as such. Throws std::length_error where the payload is too long for any version.
void draw_qr(Canvas& canvas, std::string_view payload, double x, double y, double side);

}  // namespace paper
