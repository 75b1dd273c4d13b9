#include "paper/sheet_page.h"

#include <deque>

#include "paper/ornament.h"
#include "paper/plain_file.h"
#include "paper/typesetting.h"

namespace paper {
namespace {

constexpr double left = 50, right = page_width - 50, width = right - left;
constexpr double top = 52, bottom = 796, foot = 815;
constexpr double label_height = 13, line_height = 16.5, pad = 4;

const Ink title_zh{{Weight::bold, true}, 21, palette::blue, 4}, title_en{{Weight::regular, false}, 12, palette::blue, 0.4};
const Ink heading_zh{{Weight::bold, true}, 10, palette::blue}, heading_en{{Weight::regular, false}, 8.6, palette::blue};
const Ink label_zh{{Weight::bold, true}, 8, palette::black}, label_en{{Weight::regular, false}, 7, palette::gray};
const Ink text_zh{{Weight::regular, true}, 9, palette::black}, text_en{{Weight::regular, false}, 8, palette::gray};
const Ink value{{Weight::regular, false}, 11, palette::black};

double row_height(const std::vector<SheetCell>& row) {
  int lines = 1;
  for (const SheetCell& cell : row) lines = std::max(lines, cell.lines);
  return label_height + line_height * lines;
}

class Pages {
 public:
  explicit Pages(const CaseOfType& faces) : faces_(faces) { turn(); }
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;

  Canvas& canvas() { return canvases_.back(); }
  double y = top;  // the top of what comes next
  /// Where so much does not fit any more, the next page begins.
  void keep(double height) {
    if (y + height > bottom) turn();
  }
  base::Bytes file(const Bilingual& title, const Bilingual& prevails) {
    std::vector<std::string> pages;
    for (std::size_t i = 0; i < canvases_.size(); ++i) {
      Canvas& canvas = canvases_[i];
      canvas.text(prevails.zh + "  " + prevails.en, text_en, left, foot);
      if (canvases_.size() > 1) canvas.text(std::to_string(i + 1) + " / " + std::to_string(canvases_.size()), text_en, right, foot, Align::right);
      pages.push_back(canvas.operators());
    }
    return plain_file(title.zh + " " + title.en, pages, font_);
  }
  std::optional<MissingGlyph> missing() const {
    for (const Canvas& canvas : canvases_)
      if (canvas.missing()) return canvas.missing();
    return std::nullopt;
  }

 private:
  void turn() { canvases_.emplace_back(faces_, font_, nullptr), y = top; }

  const CaseOfType& faces_;
  Font font_;
  std::deque<Canvas> canvases_;
};

void box(Canvas& canvas, double x, double y, double wide, double high) {
  canvas.stroke_color(palette::line);
  canvas.line_width(0.5);
  canvas.rectangle(x, y, wide, high), canvas.stroke();
}

// A square to tick, ticked or not, and what it stands for.
double tick(Canvas& canvas, const SheetChoice& choice, double x, double y) {
  canvas.stroke_color(palette::black);
  canvas.line_width(0.7);
  canvas.rectangle(x, y - 7, 7.5, 7.5), canvas.stroke();
  if (choice.chosen) {
    canvas.line_width(1.3);
    canvas.move_to(x + 1.4, y - 3.4), canvas.line_to(x + 3.2, y - 1.2), canvas.line_to(x + 6.6, y - 6.2), canvas.stroke();
  }
  double at = x + 11;
  at += canvas.text(choice.label.zh, text_zh, at, y) + 4;
  if (choice.label.en != choice.label.zh) at += canvas.text(choice.label.en, text_en, at, y);
  return at;
}

void draw_cell(Canvas& canvas, const SheetCell& cell, double x, double y, double wide, double high) {
  box(canvas, x, y, wide, high);
  const double used = canvas.text(cell.label.zh, label_zh, x + pad, y + 10) + 5;
  fitted(canvas, cell.label.en, label_en, x + pad + used, y + 10 - 0.36 * label_en.size, wide - 2 * pad - used, 8.6);
  double at = x + pad + 1;
  for (const SheetChoice& choice : cell.choices) at = tick(canvas, choice, at, y + label_height + 11) + 9;
  if (cell.value.empty()) return;
  if (cell.lines > 1) set_block(canvas, cell.value, value, {x + pad, y + label_height + 11, wide - 2 * pad, line_height, 0, false}, high - label_height - 2);
  else fitted(canvas, cell.value, value, x + pad, y + label_height + 6.5, wide - 2 * pad, high - label_height);
}

void draw_row(Pages& pages, const std::vector<SheetCell>& row) {
  const double high = row_height(row);
  pages.keep(high);
  double x = left;
  for (const SheetCell& cell : row) {
    const double wide = width * cell.span / 12;
    draw_cell(pages.canvas(), cell, x, pages.y, wide, high);
    x += wide;
  }
  pages.y += high;
}

// The heading stays with what it is the heading of.
void draw_section(Pages& pages, const SheetSection& section) {
  double together = 20;
  if (!section.text.zh.empty()) together += 60;
  if (!section.rows.empty()) together += row_height(section.rows.front());
  pages.keep(together);
  Canvas& canvas = pages.canvas();
  const double used = canvas.text(section.heading.zh, heading_zh, left, pages.y + 13) + 6;
  canvas.text(section.heading.en, heading_en, left + used, pages.y + 13);
  pages.y += 18;
  if (!section.text.zh.empty()) {
    const double after = paragraph(canvas, section.text.zh, text_zh, {left, pages.y + 9, width, 12.5});
    pages.y = paragraph(canvas, section.text.en, text_en, {left, after - 1, width, 10.2}) - 4;
  }
  for (const auto& row : section.rows) draw_row(pages, row);
  pages.y += 3;
}

}  // namespace

std::expected<base::Bytes, MissingGlyph> sheet_pdf(const Sheet& sheet, const CaseOfType& faces) {
  Pages pages(faces);
  Canvas& canvas = pages.canvas();
  canvas.text(sheet.title.zh, title_zh, page_width / 2, pages.y + 10, Align::center);
  canvas.text(sheet.title.en, title_en, page_width / 2, pages.y + 27, Align::center);
  double y = paragraph(canvas, sheet.lead.zh, text_zh, {left, pages.y + 44, width, 12});
  pages.y = paragraph(canvas, sheet.lead.en, text_en, {left, y - 1, width, 10.2}) - 6;
  for (const SheetSection& section : sheet.sections) draw_section(pages, section);
  const base::Bytes file = pages.file(sheet.title, sheet.foot);
  if (const auto missing = pages.missing()) return std::unexpected(*missing);
  return file;
}

}  // namespace paper
