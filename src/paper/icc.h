#pragma once
#include "base/bytes.h"

namespace paper {

/// A profile of sRGB (IEC 61966-2-1) as ICC.1:2001 (version 2) wants it, a display's, by matrix and one curve: what the colours of a
/// document mean, embedded in each.
base::Bytes srgb_profile();

}  // namespace paper
