#pragma once
#include "paper/canvas.h"

namespace paper {

/// The colours of the documents.
namespace palette {
inline constexpr Color black{0.09, 0.11, 0.15}, gray{0.36, 0.41, 0.48}, blue{0.12, 0.25, 0.42}, rule{0.70, 0.76, 0.83}, tint{0.945, 0.958, 0.972},
    line{0.52, 0.63, 0.74}, ghost{0.898, 0.914, 0.934}, white{1, 1, 1};
}

/// The frame of fine woven lines around the page.
void draw_border(Canvas& canvas);
/// A pale rosette in the middle of the page, under everything.
void draw_rosette(Canvas& canvas, double x, double y, double radius, const Color& color);
/// 样本 SPECIMEN across the page, pale enough to read everything above it: [specimen]
void draw_specimen_mark(Canvas& canvas, std::string_view words);
/// A thin rule that ends in a small lozenge at its middle.
void draw_rule(Canvas& canvas, double left, double right, double y);

}  // namespace paper
