#pragma once
#include <string>

#include "paper/canvas.h"

namespace paper {

/// The colours of the documents.
namespace palette {
inline constexpr Color black{0.09, 0.11, 0.15}, gray{0.34, 0.39, 0.46}, blue{0.12, 0.25, 0.42}, rule{0.70, 0.76, 0.83}, tint{0.935, 0.95, 0.968},
    line{0.52, 0.63, 0.74}, ghost{0.912, 0.926, 0.943}, white{1, 1, 1};
}

/// Drawings that pages repeat, each once in the file, as form XObjects in a square of 100 units. The colour and the width of the lines are the page's.
namespace figure {
inline constexpr double side = 100;
inline constexpr std::string_view wave = "Wave", rosette = "Rosette";  // their names among a page's resources
/// One period of woven strands, along the middle of the square from left to right.
std::string wave_operators();
/// A rosette that fills the square.
std::string rosette_operators();
}  // namespace figure

/// The frame of fine woven lines around the page.
void draw_border(Canvas& canvas);
/// A rosette of lines `line_width` wide.
void draw_rosette(Canvas& canvas, double x, double y, double radius, const Color& color, double line_width);
/// 样本 SPECIMEN across the page, pale enough to read everything above it: [specimen]. Drawn, not written: text that crosses the page
/// would stand between the lines of who copies them.
void draw_specimen_mark(Canvas& canvas, std::string_view words);
/// A thin rule with a small lozenge at its middle.
void draw_rule(Canvas& canvas, double left, double right, double y);

}  // namespace paper
