#pragma once
#include "paper/canvas.h"

namespace paper {

inline constexpr double seal_side = 98;  // points

/// The round mark that the signature shows, on a square canvas of its own: a ring with plain words. It has no star, no emblem and no badge, and
/// is not red: nobody can take it for an organization's seal. `center` and `below` stand in the middle, `around` along the ring.
void draw_seal_mark(Canvas& canvas, std::string_view center, std::string_view below, std::string_view around);

}  // namespace paper
