#include "paper/canvas.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

#include <unicode/ustring.h>

namespace paper {
namespace {

constexpr double legible = 5;  // points
constexpr double margin = 36;

}  // namespace

std::string Canvas::said() const {
  std::string text(said_.size() * 3, '\0');
  int size = 0;
  UErrorCode error = U_ZERO_ERROR;
  u_strToUTF8(text.data(), static_cast<int>(text.size()), &size, said_.data(), static_cast<int>(said_.size()), &error);
  text.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(size));
  return text;
}

void Canvas::number(double value) {
  const long hundredths = std::lround(value * 100);
  const long size = std::abs(hundredths);
  if (hundredths < 0) out_ += '-';
  char digits[24];
  out_.append(digits, std::to_chars(digits, digits + sizeof digits, size / 100).ptr);
  if (size % 100 != 0) {
    out_ += '.';
    out_ += static_cast<char>('0' + size % 100 / 10);
    if (size % 10 != 0) out_ += static_cast<char>('0' + size % 10);
  }
  out_ += ' ';
}

void Canvas::integer(int value) {
  char digits[12];
  out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  out_ += ' ';
}

void Canvas::place(double x, double y) { number(x), number(height_ - y); }

ShapedLine Canvas::shaped(std::string_view text, const Style& style) {
  auto line = standing_ == nullptr ? shape(faces_, text, style) : standing_->late(faces_, text, style);
  if (line) return std::move(*line);
  if (!missing_) missing_ = line.error();
  return {};
}

double Canvas::width(const ShapedLine& line, const Ink& ink) {
  if (line.clusters.empty()) return 0;
  return line.width * ink.size / 1000 + ink.tracking * static_cast<double>(line.clusters.size() - 1);
}

std::shared_ptr<const ShapedLine> Canvas::standing(std::string_view text, const Style& style) {
  if (standing_ == nullptr) return std::make_shared<const ShapedLine>(shaped(text, style));
  auto line = standing_->line(faces_, text, style);
  if (line) return std::move(*line);
  if (!missing_) missing_ = line.error();
  return std::make_shared<const ShapedLine>();
}

// The font of the whole line, and in numbers_ its glyphs: a word set in two fonts would be read as two.
const Font& Canvas::look_up(const ShapedLine& line) {
  numbers_.clear();
  if (printed_ != nullptr) {
    for (const Cluster& cluster : line.clusters) {
      const int number = printed_->find(cluster);
      if (number == 0) break;
      numbers_.push_back(number);
    }
    if (numbers_.size() == line.clusters.size()) return *printed_;
    numbers_.clear();
  }
  for (const Cluster& cluster : line.clusters) numbers_.push_back(own_.add(cluster, faces_));
  return own_;
}

void Canvas::hexadecimal(int glyph) {
  constexpr char digits[] = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out_ += digits[(glyph >> shift) & 15];
}

// Clusters of one direction follow each other in one TJ, the differences from the widths (kerning, justification) between them.
void Canvas::show_run(const ShapedLine& line, std::size_t first, std::size_t last, const Font& font) {
  out_ += "[<";
  int pen = line.clusters[first].x;
  for (std::size_t i = first; i < last; ++i) {
    const Cluster& cluster = line.clusters[i];
    if (cluster.x != pen) {
      out_ += '>';
      integer(pen - cluster.x);
      out_.back() = '<';
    }
    hexadecimal(numbers_[i]);
    pen = cluster.x + font.width(numbers_[i]);
  }
  out_ += ">]TJ\n";
}

void Canvas::show(const ShapedLine& line, const Ink& ink, double x, double y) {
  if (line.clusters.empty()) return;
  for (const Cluster& cluster : line.clusters) said_ += cluster.text;
  said_ += u'\n';
  cramped_ = cramped_ || ink.size < legible || x < margin || x + width(line, ink) > page_width - margin || y > height_;
  const Font& font = look_up(line);
  fill_color(ink.color);
  out_ += printed_ == nullptr || &font == printed_ ? "BT/F0 " : "BT/F1 ";
  number(ink.size);
  out_ += "Tf ";
  if (ink.tracking != 0) number(ink.tracking), out_ += "Tc ";
  for (std::size_t i = 0; i < line.clusters.size();) {
    std::size_t end = i + 1;
    if (!line.clusters[i].right_to_left)
      while (end < line.clusters.size() && !line.clusters[end].right_to_left) ++end;
    out_ += "1 0 0 1 ";
    place(x + line.clusters[i].x * ink.size / 1000, y);
    out_ += "Tm";
    show_run(line, i, end, font);
    i = end;
  }
  out_ += ink.tracking != 0 ? "0 Tc ET\n" : "ET\n";
}

double Canvas::text(std::string_view text, const Ink& ink, double x, double y, Align align) {
  const ShapedLine line = shaped(text, ink.style);
  const double size = width(line, ink);
  show(line, ink, x - (align == Align::left ? 0 : align == Align::center ? size / 2 : size), y);
  return size;
}

void Canvas::fill_color(const Color& color) {
  number(color.red), number(color.green), number(color.blue);
  out_ += "rg\n";
}

void Canvas::stroke_color(const Color& color) {
  number(color.red), number(color.green), number(color.blue);
  out_ += "RG\n";
}

void Canvas::line_width(double width) {
  number(width);
  out_ += "w\n";
}

void Canvas::move_to(double x, double y) {
  place(x, y);
  out_ += "m\n";
}

void Canvas::line_to(double x, double y) {
  place(x, y);
  out_ += "l\n";
}

void Canvas::curve_to(double x1, double y1, double x2, double y2, double x3, double y3) {
  place(x1, y1), place(x2, y2), place(x3, y3);
  out_ += "c\n";
}

void Canvas::rectangle(double x, double y, double width, double height) {
  place(x, y + height), number(width), number(height);
  out_ += "re\n";
}

void Canvas::circle(double x, double y, double radius) {
  const double k = radius * 0.5522847498;  // the nearest cubic to a quarter of a circle
  move_to(x + radius, y);
  curve_to(x + radius, y - k, x + k, y - radius, x, y - radius);
  curve_to(x - k, y - radius, x - radius, y - k, x - radius, y);
  curve_to(x - radius, y + k, x - k, y + radius, x, y + radius);
  curve_to(x + k, y + radius, x + radius, y + k, x + radius, y);
}

void Canvas::stroke() { out_ += "S\n"; }
void Canvas::fill() { out_ += "f\n"; }

void Canvas::save_turned(double x, double y, double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  char matrix[96];
  const int size = std::snprintf(matrix, sizeof matrix, "q %.5f %.5f %.5f %.5f ", std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle));
  out_.append(matrix, static_cast<std::size_t>(size));
  place(x, y);
  out_ += "cm 1 0 0 1 0 ";
  number(-height_);
  out_ += "cm\n";
}

void Canvas::figure(std::string_view name, double x, double y, double scale) {
  char matrix[64];
  const int size = std::snprintf(matrix, sizeof matrix, "q %.5f 0 0 %.5f ", scale, scale);
  out_.append(matrix, static_cast<std::size_t>(size));
  place(x, y + 100 * scale);
  out_ += "cm/";
  out_ += name;
  out_ += " Do Q\n";
}

void Canvas::save_square(double x, double y, double side) {
  out_ += "q ";
  number(side), out_ += "0 0 ", number(side), place(x, y + side);
  out_ += "cm\n";
}

void Canvas::restore() { out_ += "Q\n"; }

}  // namespace paper
