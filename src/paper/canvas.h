#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "paper/font.h"
#include "paper/standing_type.h"

namespace paper {

/// ISO A4 in points, 1/72 inch.
inline constexpr double page_width = 595.276;
inline constexpr double page_height = 841.890;
constexpr double millimetres(double length) { return length * 72 / 25.4; }

/// sRGB, each from 0 to 1.
struct Color {
  double red = 0, green = 0, blue = 0;
  bool operator==(const Color&) const = default;
};

/// How a text is written: style, size in points, colour, and space added after each letter in points.
struct Ink {
  Style style;
  double size = 10;
  Color color;
  double tracking = 0;
  bool operator==(const Ink&) const = default;
};

enum class Align { left, center, right };

/// A PDF content stream being written. x runs from the left, y from the top of the page, in points; y of a text is its
/// base line. What cannot be written (a character without a glyph) is kept, and the rest goes on: who asked looks at `missing` at the end.
class Canvas {
 public:
  /// Writes with `own`, which grows; where `printed` has every letter of a line, with that one instead.
  /// `standing`: where lines that come back are kept shaped; may be null.
  Canvas(const CaseOfType& faces, Font& own, const Font* printed, StandingType* standing = nullptr, double height = page_height)
      : faces_(faces), own_(own), printed_(printed), standing_(standing), height_(height) {}

  /// Shapes the text; an empty line where it cannot be written.
  ShapedLine shaped(std::string_view text, const Style& style);
  /// The same for a text that says nothing of a person and comes back in other documents.
  std::shared_ptr<const ShapedLine> standing(std::string_view text, const Style& style);
  static double width(const ShapedLine& line, const Ink& ink);
  void show(const ShapedLine& line, const Ink& ink, double x, double y);
  /// Shapes and shows, and answers how wide it is.
  double text(std::string_view text, const Ink& ink, double x, double y, Align align = Align::left);

  /// The same without being text: its outlines, filled.
  void draw_outlines(std::string_view text, const Ink& ink, double x, double y, Align align);

  void stroke_color(const Color& color);
  void fill_color(const Color& color);
  void line_width(double width);
  void move_to(double x, double y);
  void line_to(double x, double y);
  void curve_to(double x1, double y1, double x2, double y2, double x3, double y3);
  void rectangle(double x, double y, double width, double height);
  void circle(double x, double y, double radius);
  void stroke();
  void fill();
  /// From here to `restore`, the page is turned by `degrees` counter-clockwise around (x, y), which becomes the origin.
  void save_turned(double x, double y, double degrees);
  /// From here to `restore`, the square of `side` points below and right of (x, y) is the unit square: what an image fills.
  void save_square(double x, double y, double side);
  void restore();
  /// A drawing of 100 units among the page's resources, its upper left corner at (x, y).
  void figure(std::string_view name, double x, double y, double scale);
  /// Operators of PDF as they are.
  void raw(std::string_view operators) { out_ += operators; }
  void number(double value);
  void integer(int value);

  const std::optional<MissingGlyph>& missing() const { return missing_; }
  /// Whether something was set so small that nobody reads it, or beyond the page's margin: nothing is ever cut, and this is what it comes to.
  bool cramped() const { return cramped_; }
  /// What the lines say that were shown, one a line, in their order.
  std::string said() const;
  const std::string& operators() const { return out_; }

 private:
  const Font& look_up(const ShapedLine& line);
  void show_run(const ShapedLine& line, std::size_t first, std::size_t last, const Font& font);
  void hexadecimal(int glyph);
  void place(double x, double y);

  const CaseOfType& faces_;
  Font& own_;
  const Font* printed_;
  StandingType* standing_;
  double height_;
  std::string out_;
  std::vector<int> numbers_;  // of the glyphs of the line that is being shown
  std::optional<MissingGlyph> missing_;
  std::u16string said_;
  bool cramped_ = false;
};

}  // namespace paper
