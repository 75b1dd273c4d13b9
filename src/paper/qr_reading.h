#pragma once
#include <optional>
#include <string>

#include "paper/qr.h"

namespace paper {

/// What a reader finds in the picture of a QR code as `qr_picture` draws it: the modules, the frame, the mask, every codeword held to its error
/// correction, the segments. It is no reader of photographs: of a picture with one module that is wrong it finds nothing.
std::optional<std::string> read_qr_picture(const Picture& picture);

}  // namespace paper
